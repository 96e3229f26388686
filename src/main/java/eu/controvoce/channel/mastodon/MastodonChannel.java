package eu.controvoce.channel.mastodon;

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
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Publishes statuses with the client API of Mastodon 4: {@code POST /api/v1/statuses} with an
 * {@code Idempotency-Key}, which the server remembers for an hour
 * (docs.joinmastodon.org/methods/statuses, "Post a new status"); errors as in the sections "401",
 * "422" there; limits as in docs.joinmastodon.org/api/rate-limits. Servers that speak the same API
 * (Pleroma, GoToSocial) may keep keys for another time.
 */
@Component
class MastodonChannel implements Channel {

  /** Less than the hour for which a server knows the key again: clocks and queues differ. */
  static final Duration KEY_KNOWN = Duration.ofMinutes(50);

  private static final String STATUSES = "/api/v1/statuses";

  private final Api api;
  private final MastodonMedia media;
  private final Vault vault;
  private final Clock clock;
  private final Pauses pauses;

  MastodonChannel(Api api, MastodonMedia media, Vault vault, Clock clock) {
    this.api = api;
    this.media = media;
    this.vault = vault;
    this.clock = clock;
    this.pauses = new Pauses(clock);
  }

  @Override
  public ChannelType type() {
    return ChannelType.MASTODON;
  }

  @Override
  public int maxLength() {
    return Capacity.of(type()).most();
  }

  @Override
  public Duration harmlessFor(Outlet outlet) {
    return KEY_KNOWN;
  }

  @Override
  public void check(Outlet outlet) {
    if (outlet.isConnected()) {
      api.mustBeReachable(api.server(outlet.settings().getOrDefault(Api.SERVER, "")));
    }
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
    var picture = post.picture();
    if (picture == null) {
      return publish(post, text, null, account, outlet);
    }
    return switch (media.upload(picture, account)) {
      case MastodonMedia.Upload.Done(var id) -> publish(post, text, id, account, outlet);
      case MastodonMedia.Upload.Not(var delivery) -> delivery;
    };
  }

  private Delivery publish(
      Post post, String text, @Nullable String mediaId, Account account, Outlet outlet) {
    var body = api.object();
    body.put("status", text);
    body.put("visibility", "public");
    body.put("language", post.language().getLanguage());
    if (mediaId != null) {
      body.putArray("media_ids").add(mediaId);
    }
    try {
      var reply =
          api.call(
              ApiCall.post(account.server(), STATUSES, body)
                  .as(account.token())
                  .with("Idempotency-Key", post.deliveryKey()));
      pauses.note(outlet.id(), reply);
      return delivery(reply, account);
    } catch (ApiFailure e) {
      return e.onceOnly();
    }
  }

  private Delivery delivery(ApiReply reply, Account account) {
    if (reply.isOk()) {
      var id = reply.text("id");
      var url = reply.text("url");
      return id.isEmpty()
          ? new Delivery.Uncertain(Why.of("channel.network.nonsense", reply.host()))
          : new Delivery.Accepted(id, url.startsWith("https://") ? url : null);
    }
    return switch (reply.status()) {
      case 422 -> new Delivery.Rejected(account.said("channel.network.refused", reply));
      case 500, 502, 504 -> new Delivery.Uncertain(account.said("channel.network.ill", reply));
      default -> MastodonErrors.of(reply, account, clock);
    };
  }

  @Override
  public Trial tryOut(Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null) {
      return Trial.fails(Account.missing());
    }
    try {
      return MastodonTrial.of(api, account);
    } catch (ApiFailure e) {
      return Trial.fails(e.why());
    }
  }

  /** Public numbers of a status (docs.joinmastodon.org/entities/Status). */
  @Override
  public Map<String, Long> reactions(String reference, Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null || !reference.matches("[A-Za-z0-9]+") || isPaused(outlet)) {
      return Map.of();
    }
    try {
      var reply =
          api.call(ApiCall.get(account.server(), STATUSES + "/" + reference).as(account.token()));
      pauses.note(outlet.id(), reply);
      var json = reply.json();
      return reply.isOk() && json.path("id").asString("").equals(reference)
          ? Map.of(
              "replies", json.path("replies_count").asLong(0),
              "boosts", json.path("reblogs_count").asLong(0),
              "favourites", json.path("favourites_count").asLong(0))
          : Map.of();
    } catch (ApiFailure e) {
      return Map.of();
    }
  }

  private boolean isPaused(Outlet outlet) {
    return pauses.left(outlet.id()).isPresent();
  }

  private Optional<Account> account(Outlet outlet) {
    return Account.of(outlet, vault, api, "");
  }
}
