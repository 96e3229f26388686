package eu.controvoce.notice;

import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.Mailer;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.notice.Notice.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sends what waits to be sent, as each member wishes it, several notices in one letter. What is to
 * be done is read from the store, so it may be asked for at any time and as often as one likes; no
 * notice is handed over twice.
 */
@Component
public class NoticeMail {

  /** When digests go out, in the zone of the member's city. */
  static final LocalTime MORNING = LocalTime.of(8, 0);

  /** So long a mail server may be away. */
  private static final Duration PATIENCE = Duration.ofDays(2);

  /** A notice found on its way for longer was cut short by a crash. */
  private static final Duration INTERRUPTED = Duration.ofHours(1);

  /** So long notices are kept. */
  private static final Duration KEPT = Duration.ofDays(180);

  private static final ZoneId HOME = ZoneId.of("Europe/Rome");

  private final NoticeShelf shelf;
  private final NoticeWishes wishes;
  private final NoticeLetters letters;
  private final Members members;
  private final Cities cities;
  private final Mailer mailer;
  private final Clock clock;

  NoticeMail(
      NoticeShelf shelf,
      NoticeWishes wishes,
      NoticeLetters letters,
      Members members,
      Cities cities,
      Mailer mailer,
      Clock clock) {
    this.shelf = shelf;
    this.wishes = wishes;
    this.letters = letters;
    this.members = members;
    this.cities = cities;
    this.mailer = mailer;
    this.clock = clock;
  }

  /**
   * Sends what is due.
   *
   * @return how many letters were taken by the mail server
   */
  public int sendDue() {
    clearAway();
    int sent = 0;
    for (var each : waiting().entrySet()) {
      var member = members.findById(each.getKey()).filter(Member::enabled);
      if (member.isEmpty() || !wants(member.get())) {
        each.getValue().forEach(notice -> settle(notice, Mail.SKIPPED));
      } else if (send(member.get(), each.getValue())) {
        sent++;
      }
    }
    return sent;
  }

  private Map<MemberId, List<Notice>> waiting() {
    var found = new LinkedHashMap<MemberId, List<Notice>>();
    shelf.findByMail(Mail.WAITING).stream()
        .sorted(Comparator.comparing(Notice::at))
        .forEach(each -> found.computeIfAbsent(each.member(), _ -> new ArrayList<>()).add(each));
    return found;
  }

  private boolean wants(Member member) {
    return mailer.canSend()
        && member.email() != null
        && wishes.of(member.id()) != MailWish.When.NEVER;
  }

  private boolean send(Member member, List<Notice> waiting) {
    var city = member.cityIfAny().flatMap(cities::findById);
    var until = until(member, city);
    var claimed = new ArrayList<Notice>();
    for (var each : waiting) {
      if (each.isRead()) {
        settle(each, Mail.SKIPPED);
      } else if (each.at().isBefore(until)) {
        settle(each, Mail.SENDING).ifPresent(claimed::add);
      }
    }
    var address = member.email();
    if (claimed.isEmpty() || address == null) {
      return false;
    }
    var outcome = mailer.send(letters.write(member, address, city, claimed));
    claimed.forEach(each -> settle(each, after(outcome, each)));
    return outcome instanceof Handover.Taken;
  }

  private Mail after(Handover outcome, Notice notice) {
    return switch (outcome) {
      case Handover.Taken() -> Mail.SENT;
      case Handover.Later(int _), Handover.NotSent() ->
          notice.at().plus(PATIENCE).isBefore(clock.instant()) ? Mail.FAILED : Mail.WAITING;
      case Handover.Refused _, Handover.Unknown() -> Mail.FAILED;
    };
  }

  /** Only what was told before goes out now. */
  private Instant until(Member member, Optional<City> city) {
    var now = clock.instant();
    if (wishes.of(member.id()) != MailWish.When.DAILY) {
      return now.plusMillis(1);
    }
    var here = now.atZone(city.map(City::zone).orElse(HOME));
    var morning = here.with(MORNING);
    return (here.isBefore(morning) ? morning.minusDays(1) : morning).toInstant();
  }

  /** Empty if somebody else was faster: then it is theirs. */
  private Optional<Notice> settle(Notice notice, Mail next) {
    try {
      return Optional.of(shelf.save(notice.mailed(next, clock.instant())));
    } catch (OptimisticLockingFailureException e) {
      return Optional.empty();
    }
  }

  private void clearAway() {
    var now = clock.instant();
    shelf.findByMail(Mail.SENDING).stream()
        .filter(each -> each.mailAt().plus(INTERRUPTED).isBefore(now))
        .forEach(each -> settle(each, Mail.FAILED));
    shelf.deleteByAtBefore(now.minus(KEPT));
  }
}
