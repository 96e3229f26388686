package eu.controvoce.channel.bluesky;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Keeps the outlets signed in: {@code com.atproto.server.createSession} is allowed 30 times in five
 * minutes and 300 times a day (docs.bsky.app, "Rate Limits"), so a session is used until it has
 * expired and then renewed with {@code refreshSession}. In memory only. Thread-safe.
 */
@Component
class BlueskySessions {

  private final Api api;
  private final Clock clock;
  private final Map<OutletId, Held> held = new ConcurrentHashMap<>();

  BlueskySessions(Api api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /**
   * Somebody signed in.
   *
   * @param access for calls, for minutes or hours
   * @param refresh for the next session, for weeks
   */
  record Session(String did, String handle, String access, String refresh) {

    /** Without the keys: records reach logs. */
    @Override
    public String toString() {
      return "Session[" + did + "]";
    }
  }

  /** A session with whom it was made for: another password needs another session. */
  private record Held(Account account, Session session) {}

  /** The session of an outlet; a new one if there is none. */
  Session of(Outlet outlet, Account account) throws ApiFailure, Stopped {
    var present = held.get(outlet.id());
    return present != null && present.account().equals(account)
        ? present.session()
        : keep(outlet, account, fresh(account));
  }

  /** Signs in anew. */
  Session fresh(Account account) throws ApiFailure, Stopped {
    var body = api.object();
    body.put("identifier", bare(account.name()));
    body.put("password", account.token());
    return session(
        api.call(ApiCall.post(account.server(), "/xrpc/com.atproto.server.createSession", body)),
        account);
  }

  /** Makes a call as the outlet, renewing its session once if it has expired. */
  ApiReply call(Outlet outlet, Account account, ApiCall call) throws ApiFailure, Stopped {
    var session = of(outlet, account);
    var reply = api.call(as(session, account, call));
    if (!hasExpired(reply)) {
      return reply;
    }
    return api.call(as(keep(outlet, account, renewed(session, account)), account, call));
  }

  private Session renewed(Session session, Account account) throws ApiFailure, Stopped {
    var reply =
        api.call(
            ApiCall.post(
                    account.server(),
                    "/xrpc/com.atproto.server.refreshSession",
                    "application/json",
                    new byte[0])
                .as(session.refresh()));
    return reply.isOk() ? session(reply, account) : fresh(account);
  }

  private Session session(ApiReply reply, Account account) throws Stopped {
    if (!reply.isOk()) {
      throw new Stopped(BlueskyErrors.of(reply, account, clock));
    }
    var session =
        new Session(
            reply.text("did"),
            reply.text("handle"),
            reply.text("accessJwt"),
            reply.text("refreshJwt"));
    if (!session.did().startsWith("did:")
        || !isHeader(session.access())
        || !isHeader(session.refresh())) {
      throw new Stopped(
          new Delivery.Unavailable(Why.of("channel.network.nonsense", reply.host()), null));
    }
    return session;
  }

  private Session keep(Outlet outlet, Account account, Session session) {
    held.put(outlet.id(), new Held(account, session));
    return session;
  }

  /** The reference server says it with 400 and a name, others with 401. */
  private static boolean hasExpired(ApiReply reply) {
    return reply.status() == 401 || reply.text("error").equals("ExpiredToken");
  }

  private static ApiCall as(Session session, Account account, ApiCall call) {
    return new ApiCall(call.method(), account.server(), call.path(), call.headers(), call.body())
        .as(session.access());
  }

  private static boolean isHeader(String token) {
    return token.matches("[\\x21-\\x7E]{1,8000}");
  }

  private static String bare(String name) {
    return name.startsWith("@") ? name.substring(1) : name;
  }
}
