package eu.controvoce.channel.bluesky;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Trial;
import eu.controvoce.channel.Vault;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import eu.controvoce.channel.network.Pauses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Publishes records of {@code app.bsky.feed.post} (docs.bsky.app, "Creating a post", and the
 * lexicon of that name; {@code com.atproto.repo.createRecord} with a record key of ours). The key
 * follows from the delivery, and before a record is made it is asked for ({@code
 * com.atproto.repo.getRecord}): so nothing comes out twice, however often and late it is repeated.
 */
@Component
class BlueskyChannel implements Channel {

  /** The server most accounts are on. */
  static final String SERVER = "https://bsky.social";

  static final String COLLECTION = "app.bsky.feed.post";

  /** A handle is a domain name; an account may also be named by its address or its id. */
  private static final Pattern HANDLE =
      Pattern.compile("@?([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}|did:[a-z]+:[A-Za-z0-9._:%-]+");

  private final Api api;
  private final BlueskySessions sessions;
  private final BlueskyRecords records;
  private final Vault vault;
  private final Clock clock;
  private final Pauses pauses;

  BlueskyChannel(
      Api api, BlueskySessions sessions, BlueskyRecords records, Vault vault, Clock clock) {
    this.api = api;
    this.sessions = sessions;
    this.records = records;
    this.vault = vault;
    this.clock = clock;
    this.pauses = new Pauses(clock);
  }

  @Override
  public ChannelType type() {
    return ChannelType.BLUESKY;
  }

  @Override
  public int maxLength() {
    return Capacity.of(type()).most();
  }

  @Override
  public void check(Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null) {
      return;
    }
    if (!HANDLE.matcher(Account.required(outlet)).matches()) {
      throw new InvalidInput(Account.ACCOUNT, "channel.bluesky.handle");
    }
    api.mustBeReachable(account.server());
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null) {
      return new Delivery.Blocked(Account.missing());
    }
    var text = Account.text(post);
    var tooLong = Account.tooLong(text, post.picture() != null, outlet);
    if (tooLong.isPresent()) {
      return tooLong.get();
    }
    var pause = pauses.left(outlet.id());
    if (pause.isPresent()) {
      return new Delivery.Unavailable(
          Why.of("channel.network.limited", account.server()), pause.get());
    }
    try {
      return publish(post, text, outlet, account);
    } catch (ApiFailure e) {
      // Whatever happened to the record: the next try asks for it first.
      return e.repeatable();
    } catch (Stopped e) {
      return e.delivery();
    }
  }

  private Delivery publish(Post post, String text, Outlet outlet, Account account)
      throws ApiFailure, Stopped {
    var key = RecordKey.of(post.deliveryKey());
    var session = sessions.of(outlet, account);
    var present = sessions.call(outlet, account, find(session.did(), key));
    if (present.isOk()) {
      return accepted(present, account);
    }
    if (!isMissing(present)) {
      return BlueskyErrors.of(present, account, clock);
    }
    var record = records.of(post, text, call -> sessions.call(outlet, account, call), account);
    var body = api.object();
    body.put("repo", session.did());
    body.put("collection", COLLECTION);
    body.put("rkey", key);
    body.set("record", record);
    var made =
        sessions.call(
            outlet,
            account,
            ApiCall.post(account.server(), "/xrpc/com.atproto.repo.createRecord", body));
    pauses.note(outlet.id(), made);
    return made.isOk() ? accepted(made, account) : BlueskyErrors.of(made, account, clock);
  }

  /** Older servers have no name for it. */
  private static boolean isMissing(ApiReply reply) {
    return reply.text("error").equals("RecordNotFound")
        || (reply.status() == 400 && reply.text("message").startsWith("Could not locate record"));
  }

  private static ApiCall find(String did, String key) {
    return ApiCall.get(
        "",
        "/xrpc/com.atproto.repo.getRecord?repo="
            + encoded(did)
            + "&collection="
            + COLLECTION
            + "&rkey="
            + key);
  }

  private static Delivery accepted(ApiReply reply, Account account) {
    var uri = reply.text("uri");
    var parts = List.of(uri.split("/", -1));
    if (!uri.startsWith("at://") || parts.size() != 5) {
      return new Delivery.Unavailable(Why.of("channel.network.nonsense", reply.host()), null);
    }
    var who = account.name().startsWith("@") ? account.name().substring(1) : account.name();
    return new Delivery.Accepted(
        uri, "https://bsky.app/profile/" + who + "/post/" + parts.getLast());
  }

  @Override
  public Trial tryOut(Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null) {
      return Trial.fails(Account.missing());
    }
    try {
      var session = sessions.fresh(account);
      return Trial.works(Why.of("channel.trial.works", session.handle()));
    } catch (ApiFailure e) {
      return Trial.fails(e.why());
    } catch (Stopped e) {
      return Trial.fails(e.why());
    }
  }

  /** Numbers of a post as the network shows it ({@code app.bsky.feed.getPosts}). */
  @Override
  public Map<String, Long> reactions(String reference, Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null || !reference.startsWith("at://") || pauses.left(outlet.id()).isPresent()) {
      return Map.of();
    }
    try {
      var reply =
          sessions.call(
              outlet,
              account,
              ApiCall.get("", "/xrpc/app.bsky.feed.getPosts?uris=" + encoded(reference)));
      pauses.note(outlet.id(), reply);
      var post = reply.json().path("posts").path(0);
      return reply.isOk() && post.path("uri").asString("").equals(reference)
          ? Map.of(
              "replies", post.path("replyCount").asLong(0),
              "boosts", post.path("repostCount").asLong(0),
              "favourites", post.path("likeCount").asLong(0))
          : Map.of();
    } catch (ApiFailure | Stopped e) {
      return Map.of();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Optional<Account> account(Outlet outlet) {
    return Account.of(outlet, vault, api, SERVER);
  }
}
