package eu.controvoce.channel.bluesky;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.ApiReply;
import java.time.Clock;

/**
 * What XRPC errors mean: a status and a body of {@code error} and {@code message}
 * (atproto.com/specs/xrpc, "Error Responses"). None leaves open whether the record was made: that
 * is asked before the next try.
 */
final class BlueskyErrors {

  private BlueskyErrors() {}

  static Delivery of(ApiReply reply, Account account, Clock clock) {
    if (reply.isRedirect()) {
      return new Delivery.Blocked(Why.of("channel.network.redirect", reply.host()));
    }
    if (reply.isOk()) {
      return new Delivery.Unavailable(Why.of("channel.network.nonsense", reply.host()), null);
    }
    return switch (reply.text("error")) {
      case "AuthFactorTokenRequired" ->
          new Delivery.Blocked(Why.of("channel.bluesky.app-password"));
      case "AccountTakedown", "AccountDeactivated", "AccountSuspended" ->
          new Delivery.Blocked(account.said("channel.bluesky.account", reply));
      case "AuthenticationRequired", "AuthMissing", "InvalidToken", "ExpiredToken" ->
          new Delivery.Blocked(Why.of("channel.bluesky.password", account.name()));
      default -> byStatus(reply, account, clock);
    };
  }

  private static Delivery byStatus(ApiReply reply, Account account, Clock clock) {
    return switch (reply.status()) {
      case 401 -> new Delivery.Blocked(Why.of("channel.bluesky.password", account.name()));
      case 403 -> new Delivery.Blocked(account.said("channel.bluesky.account", reply));
      case 404, 405, 410, 501 -> new Delivery.Blocked(Why.of("channel.bluesky.none", reply.host()));
      case 429 -> reply.limited(clock);
      default ->
          reply.status() >= 500 || reply.status() == 408
              ? new Delivery.Unavailable(
                  account.said("channel.network.ill", reply), reply.wait(clock))
              : new Delivery.Rejected(account.said("channel.network.refused", reply));
    };
  }
}
