package eu.controvoce.audience.email;

import eu.controvoce.audience.Addressee;
import eu.controvoce.audience.KeptAnswer;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.audience.WeekPost;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.mail.MailRoutes;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Halt;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends an answer to everybody on a mailing list, each exactly once as far as mail allows, and
 * keeps it for those who want the week's letter. It is delivered when every letter is final.
 */
@Component
class EmailChannel implements Channel {

  /** Setting of an outlet: the list's id. */
  static final String LIST = "list";

  private static final Logger log = LoggerFactory.getLogger(EmailChannel.class);

  private final PostOffice office;
  private final WeekPost week;
  private final Composer composer;
  private final Dispatch dispatch;
  private final MailRoutes routes;
  private final MailSettings settings;
  private final ObjectProvider<Halt> halts;
  private final Clock clock;

  EmailChannel(
      PostOffice office,
      WeekPost week,
      Composer composer,
      Dispatch dispatch,
      MailRoutes routes,
      MailSettings settings,
      ObjectProvider<Halt> halts,
      Clock clock) {
    this.office = office;
    this.week = week;
    this.composer = composer;
    this.dispatch = dispatch;
    this.routes = routes;
    this.settings = settings;
    this.halts = halts;
    this.clock = clock;
  }

  @Override
  public ChannelType type() {
    return ChannelType.EMAIL;
  }

  @Override
  public int maxLength() {
    return Texts.LONG;
  }

  @Override
  public void check(Outlet outlet) {
    if (list(outlet).isEmpty()) {
      throw new InvalidInput(LIST, "channel.email.no-list");
    }
  }

  @Override
  public Optional<Remark> remark(Outlet outlet) {
    var rule = Why.of("channel.email.pace-rule");
    return list(outlet)
        .filter(each -> week.atOnce(each) == 0)
        .map(each -> {
          long weekly = week.waiting(each);
          return weekly == 0
              ? new Remark(Why.of("channel.email.nobody", each.name()), rule)
              : new Remark(Why.of("channel.email.weekly-only", each.name(), weekly), rule);
        });
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    var found = list(outlet);
    if (found.isEmpty()) {
      return new Delivery.Rejected(Why.of("channel.email.no-list"));
    }
    var list = found.get();
    var route = routes.route();
    if (route.isEmpty()) {
      return new Delivery.Rejected(Why.of("channel.email.no-server"));
    }
    long weekly = week.waiting(list);
    if (office.prepare(post.publication(), list) == 0 && weekly == 0) {
      return new Delivery.Rejected(Why.of("channel.email.nobody", list.name()));
    }
    week.keep(KeptAnswer.of(post, list, clock.instant()));
    try {
      var mailing =
          new Mailing(
              post.publication(), new Stamps(post, list)::of, () -> isHalted(post.publication()));
      var stopped = dispatch.send(mailing, route.get());
      if (stopped.isPresent()) {
        return stopped.get();
      }
    } catch (Unwritable e) {
      log.warn("The letters of publication {} cannot be written", post.publication(), e);
      return new Delivery.Rejected(Why.of("channel.email.unwritable"));
    }
    return summary(office.counts(post.publication()), weekly);
  }

  /** One stamp for each language people read. */
  private final class Stamps {

    private final Post post;
    private final MailingList list;
    private final Map<String, Stamp> made = new ConcurrentHashMap<>();

    Stamps(Post post, MailingList list) {
      this.post = post;
      this.list = list;
    }

    Stamp of(Addressee to) {
      return made.computeIfAbsent(to.language(), this::make);
    }

    private Stamp make(String language) {
      try {
        return composer.stamp(
            composer.answer(post, list, Locale.of(language)),
            list.city(),
            list.id().value(),
            false,
            routes.sender(),
            bounces());
      } catch (MessagingException e) {
        throw new Unwritable(e);
      }
    }
  }

  private boolean isHalted(String publication) {
    return halts.stream().anyMatch(each -> each.halts(publication));
  }

  private String bounces() {
    var own = settings.bounces();
    return own == null || own.isBlank() ? routes.sender() : own;
  }

  private static Delivery summary(Map<State, Long> counts, long weekly) {
    long waiting = count(counts, State.QUEUED) + count(counts, State.SENDING);
    if (waiting > 0) {
      return new Delivery.Unavailable(Why.of("channel.email.waiting", waiting), null);
    }
    long sent = count(counts, State.SENT);
    long refused = count(counts, State.REFUSED) + count(counts, State.BOUNCED);
    long uncertain = count(counts, State.UNCERTAIN);
    if (sent + uncertain == 0 && refused > 0) {
      return new Delivery.Rejected(Why.of("channel.email.none-taken", refused));
    }
    var told = new HashMap<>(Map.of("sent", sent, "refused", refused, "uncertain", uncertain));
    if (weekly > 0) {
      told.put("weekly", weekly);
    }
    return new Delivery.Accepted("", null, told);
  }

  private static long count(Map<State, Long> counts, State state) {
    return counts.getOrDefault(state, 0L);
  }

  private Optional<MailingList> list(Outlet outlet) {
    var id = outlet.settings().get(LIST);
    return id == null
        ? Optional.empty()
        : office.list(new ListId(id)).filter(each -> each.city().equals(outlet.city()));
  }
}
