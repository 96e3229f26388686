package eu.controvoce.channel.mastodon;

import eu.controvoce.channel.Trial;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import java.util.HashSet;
import java.util.Set;

/**
 * Asks whose key it is ({@code GET /api/v1/accounts/verify_credentials}) and what it may do ({@code
 * GET /api/v1/apps/verify_credentials}, scopes since Mastodon 4.3; older servers do not say).
 */
final class MastodonTrial {

  private MastodonTrial() {}

  static Trial of(Api api, Account account) throws ApiFailure {
    var whose = ask(api, account, "/api/v1/accounts/verify_credentials");
    if (!whose.isOk()) {
      return failed(whose, account);
    }
    if (whose.text("acct").isEmpty()) {
      return Trial.fails(Why.of("channel.mastodon.none", whose.host()));
    }
    var scopes = scopes(ask(api, account, "/api/v1/apps/verify_credentials"));
    if (!scopes.isEmpty() && !mayWrite(scopes)) {
      return Trial.fails(Why.of("channel.mastodon.scopes"));
    }
    return Trial.works(
        Why.of("channel.trial.works", "@" + whose.text("acct") + "@" + whose.host()));
  }

  private static Trial failed(ApiReply reply, Account account) {
    if (reply.isRedirect()) {
      return Trial.fails(Why.of("channel.network.redirect", reply.host()));
    }
    return Trial.fails(
        switch (reply.status()) {
          case 401 -> Why.of("channel.mastodon.token", reply.host());
          case 403 -> account.said("channel.mastodon.forbidden", reply);
          case 404, 405, 410 -> Why.of("channel.mastodon.none", reply.host());
          case 429 -> Why.of("channel.network.limited", reply.host());
          default -> account.said("channel.network.ill", reply);
        });
  }

  private static ApiReply ask(Api api, Account account, String path) throws ApiFailure {
    return api.call(ApiCall.get(account.server(), path).as(account.token()));
  }

  private static Set<String> scopes(ApiReply reply) {
    var found = new HashSet<String>();
    if (reply.isOk()) {
      reply.json().path("scopes").forEach(each -> found.add(each.asString("")));
    }
    return found;
  }

  private static boolean mayWrite(Set<String> scopes) {
    return scopes.contains("write")
        || (scopes.contains("write:statuses") && scopes.contains("write:media"));
  }
}
