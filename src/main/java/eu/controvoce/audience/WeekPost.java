package eu.controvoce.audience;

import eu.controvoce.city.City;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who gets which answers of the week. On Fridays at nine, as the clocks of the city show. Done
 * twice or after a crash it gives nobody a second letter. Thread-safe.
 */
@Component
public class WeekPost {

  private static final DayOfWeek DAY = DayOfWeek.FRIDAY;
  private static final LocalTime TIME = LocalTime.of(9, 0);

  /** After this it is no longer worth it: the next week's letter is nearer. */
  private static final Duration LATEST = Duration.ofDays(2);

  /** So long answers are kept for it. */
  private static final Duration KEPT = Duration.ofDays(60);

  private final KeptAnswers answers;
  private final Subscribers subscribers;
  private final MailingLists lists;
  private final PostOffice office;
  private final Recipients recipients;
  private final Clock clock;

  WeekPost(
      KeptAnswers answers,
      Subscribers subscribers,
      MailingLists lists,
      PostOffice office,
      Recipients recipients,
      Clock clock) {
    this.answers = answers;
    this.subscribers = subscribers;
    this.lists = lists;
    this.office = office;
    this.recipients = recipients;
    this.clock = clock;
  }

  /**
   * A letter of the week that is due.
   *
   * @param mailing its id in the ledger
   * @param to what each person gets, newest first
   */
  public record Week(String mailing, Map<SubscriberId, List<KeptAnswer>> to) {}

  /** The city's letter, when it is due and there is anything to say. */
  public Optional<Week> due(City city) {
    var now = clock.instant();
    var at = latest(now.atZone(city.zone()));
    if (at.toInstant().plus(LATEST).isBefore(now)) {
      return Optional.empty();
    }
    var from = at.minusWeeks(1).toInstant();
    var fresh =
        answers.findByCity(city.id()).stream()
            .filter(each -> each.at().isAfter(from) && !each.at().isAfter(at.toInstant()))
            .sorted(Comparator.comparing(KeptAnswer::at).reversed())
            .toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    var mailing = "week-" + city.id().value() + "-" + at.toLocalDate();
    var to = readers(city, fresh, mailing);
    if (to.isEmpty()) {
      return Optional.empty();
    }
    office.prepare(mailing, fresh.getFirst().list(), to.keySet());
    return Optional.of(new Week(mailing, to));
  }

  /** One letter for each person, whatever number of lists they are on. */
  private Map<SubscriberId, List<KeptAnswer>> readers(
      City city, List<KeptAnswer> fresh, String mailing) {
    var known = new HashSet<SubscriberId>();
    office.of(mailing).forEach(each -> known.add(each.subscriber()));
    var people = new LinkedHashMap<String, List<Subscriber>>();
    subscribers.findByPace(Pace.WEEKLY).stream()
        .filter(each -> each.isActive() && each.city().equals(city.id()))
        .sorted(Comparator.comparing(each -> each.id().value()))
        .forEach(each ->
            people.computeIfAbsent(each.person(), _ -> new java.util.ArrayList<>()).add(each));
    var segments = segments(fresh);
    var found = new HashMap<SubscriberId, List<KeptAnswer>>();
    for (var same : people.values()) {
      var theirs =
          fresh.stream()
              .filter(answer -> same.stream().anyMatch(each -> goesTo(answer, each, segments)))
              .toList();
      if (!theirs.isEmpty()) {
        var addressed = same.stream().filter(each -> known.contains(each.id())).findFirst();
        found.put(addressed.orElse(same.getFirst()).id(), theirs);
      }
    }
    return found;
  }

  private Map<ListId, Segment> segments(Collection<KeptAnswer> fresh) {
    var found = new HashMap<ListId, Segment>();
    for (var list : lists.findAllById(fresh.stream().map(KeptAnswer::list).distinct().toList())) {
      var segment = list.segment();
      if (segment != null) {
        found.put(list.id(), segment);
      }
    }
    return found;
  }

  private static boolean goesTo(
      KeptAnswer answer, Subscriber subscriber, Map<ListId, Segment> segments) {
    var segment = segments.get(answer.list());
    return segment == null
        ? answer.list().equals(subscriber.list())
        : segment.of().equals(subscriber.list()) && segment.takes(subscriber);
  }

  /** Keeps an answer for the next letter. */
  public void keep(KeptAnswer answer) {
    if (!answers.existsById(answer.id())) {
      answers.save(answer);
    }
  }

  /** Throws away what no letter needs any more. */
  public void clearAway() {
    var old = clock.instant().minus(KEPT);
    answers.findAll().stream()
        .filter(each -> each.at().isBefore(old))
        .forEach(each -> answers.deleteById(each.id()));
  }

  /** How many on a list, or a part of one, want its answers in the letter of the week. */
  public long waiting(MailingList list) {
    return wanting(list, Pace.WEEKLY);
  }

  /** How many on a list, or a part of one, want each answer when it goes out. */
  public long atOnce(MailingList list) {
    return wanting(list, Pace.AT_ONCE);
  }

  private long wanting(MailingList list, Pace pace) {
    return recipients.of(list).stream().filter(each -> each.pace() == pace).count();
  }

  /** When a letter last was due. */
  public static Instant latestDue(ZonedDateTime now) {
    return latest(now).toInstant();
  }

  private static ZonedDateTime latest(ZonedDateTime now) {
    var day = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DAY));
    var at = day.atTime(TIME).atZone(now.getZone());
    return at.isAfter(now) ? day.minusWeeks(1).atTime(TIME).atZone(now.getZone()) : at;
  }
}
