package eu.controvoce.channel.mastodon;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.ApiReply;
import java.time.Clock;

/** What the errors mean that every call can end with. */
final class MastodonErrors {

  private MastodonErrors() {}

  static Delivery of(ApiReply reply, Account account, Clock clock) {
    if (reply.isRedirect()) {
      return new Delivery.Blocked(Why.of("channel.network.redirect", reply.host()));
    }
    return switch (reply.status()) {
      case 401 -> new Delivery.Blocked(Why.of("channel.mastodon.token", reply.host()));
      case 403 -> new Delivery.Blocked(account.said("channel.mastodon.forbidden", reply));
      case 404, 405, 410 -> new Delivery.Blocked(Why.of("channel.mastodon.none", reply.host()));
      case 429 -> reply.limited(clock);
      case 408, 425 -> busy(reply, account, clock);
      default ->
          reply.status() >= 500
              ? busy(reply, account, clock)
              : new Delivery.Rejected(account.said("channel.network.refused", reply));
    };
  }

  private static Delivery busy(ApiReply reply, Account account, Clock clock) {
    return new Delivery.Unavailable(account.said("channel.network.ill", reply), reply.wait(clock));
  }
}
