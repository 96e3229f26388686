package eu.controvoce.audience.email;

import eu.controvoce.audience.Letter;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.base.mail.MailRoutes;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends an answer to everybody on a mailing list, each exactly once as far as mail allows: what was
 * sent is in the ledger before the next one goes. It is delivered when every letter is final.
 */
@Component
class EmailChannel implements Channel {

  /** Setting of an outlet: the list's id. */
  static final String LIST = "list";

  /** So often a server may say "later" for one address. */
  private static final int MOST_TRIES = 5;

  private static final Logger log = LoggerFactory.getLogger(EmailChannel.class);

  private final PostOffice office;
  private final Composer composer;
  private final MailRoutes routes;

  EmailChannel(PostOffice office, Composer composer, MailRoutes routes) {
    this.office = office;
    this.composer = composer;
    this.routes = routes;
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
  public Delivery deliver(Post post, Outlet outlet) {
    var list = list(outlet);
    if (list.isEmpty()) {
      return new Delivery.Rejected(Why.of("channel.email.no-list"));
    }
    var route = routes.route();
    if (route.isEmpty()) {
      return new Delivery.Rejected(Why.of("channel.email.no-server"));
    }
    var letters = office.prepare(post.publication(), list.get().id());
    if (letters.isEmpty()) {
      return new Delivery.Rejected(Why.of("channel.email.nobody", list.get().name()));
    }
    var queued = letters.stream().filter(each -> each.state() == State.QUEUED).toList();
    if (!queued.isEmpty()) {
      var stopped = send(post, list.get(), queued, route.get());
      if (stopped.isPresent()) {
        return stopped.get();
      }
    }
    return summary(office.of(post.publication()));
  }

  private Optional<Delivery> send(
      Post post, MailingList list, List<Letter> letters, MailRoute route) {
    try (var connection = route.open()) {
      for (var letter : letters) {
        var outgoing = office.takeOut(letter).orElse(null);
        if (outgoing != null && !send(post, list, outgoing, connection)) {
          return Optional.of(down());
        }
      }
      return Optional.empty();
    } catch (MessagingException e) {
      log.warn("The mail server cannot be reached: {}", e.getClass().getSimpleName());
      return Optional.of(down());
    }
  }

  /** Whether the connection is still good for the next one. */
  private boolean send(
      Post post, MailingList list, PostOffice.Outgoing outgoing, MailRoute.Connection connection) {
    MimeMessage message;
    try {
      message = composer.write(post, list, outgoing.to(), routes.sender());
    } catch (MessagingException e) {
      // One that cannot be written must not keep the others from theirs.
      log.warn("Letter {} could not be written", outgoing.letter().id(), e);
      office.settle(outgoing, State.REFUSED, "channel.email.unwritable");
      return true;
    }
    return switch (connection.send(message, outgoing.to().address())) {
      case MailRoute.Handover.Taken() -> {
        office.settle(outgoing, State.SENT, null);
        yield true;
      }
      case MailRoute.Handover.Later(var code) -> {
        var enough = outgoing.letter().attempts() >= MOST_TRIES;
        office.settle(
            outgoing,
            enough ? State.REFUSED : State.QUEUED,
            Why.of("channel.email.later", code).toString());
        // 421: the server is closing the connection (RFC 5321, 4.2.3).
        yield code != 421;
      }
      case MailRoute.Handover.Refused(var code) -> {
        office.settle(outgoing, State.REFUSED, Why.of("channel.email.refused", code).toString());
        yield true;
      }
      case MailRoute.Handover.NotSent() -> {
        office.settle(outgoing, State.QUEUED, "channel.email.down");
        yield false;
      }
      case MailRoute.Handover.Unknown() -> {
        office.settle(outgoing, State.UNCERTAIN, "channel.email.broken");
        yield false;
      }
    };
  }

  private static Delivery summary(List<Letter> letters) {
    var waiting = letters.stream().filter(each -> !each.state().isFinal()).count();
    if (waiting > 0) {
      return new Delivery.Unavailable(Why.of("channel.email.waiting", waiting), null);
    }
    var sent = PostOffice.count(letters, State.SENT);
    var refused = PostOffice.count(letters, State.REFUSED);
    var uncertain = PostOffice.count(letters, State.UNCERTAIN);
    if (sent + uncertain == 0) {
      return new Delivery.Rejected(Why.of("channel.email.none-taken", refused));
    }
    return new Delivery.Accepted(
        "", null, Map.of("sent", sent, "refused", refused, "uncertain", uncertain));
  }

  private static Delivery down() {
    return new Delivery.Unavailable(Why.of("channel.email.down"), null);
  }

  private Optional<MailingList> list(Outlet outlet) {
    var id = outlet.settings().get(LIST);
    return id == null
        ? Optional.empty()
        : office.list(new ListId(id)).filter(each -> each.city().equals(outlet.city()));
  }
}
