package eu.controvoce.channel.webhook;

import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.base.net.Reach;
import eu.controvoce.base.net.Target;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Trial;
import eu.controvoce.channel.Vault;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.RetryAfter;
import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes by a signed POST to an address the town runs. Every attempt carries the same {@code
 * Idempotency-Key}, so a receiver that looks at it does nothing twice.
 */
@Component
class WebhookChannel implements Channel {

  /** Setting of an outlet: where to. */
  static final String URL = "url";

  /** Setting of an outlet: the sealed secret both sides sign with. */
  static final String SECRET = "secret";

  private final PinnedHttp http;
  private final WebhookSettings settings;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  WebhookChannel(
      PinnedHttp http, WebhookSettings settings, Vault vault, JsonMapper json, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public ChannelType type() {
    return ChannelType.WEBHOOK;
  }

  @Override
  public int maxLength() {
    return Texts.LONG;
  }

  @Override
  public void check(Outlet outlet) {
    var target = Target.of(outlet.settings().getOrDefault(URL, ""));
    try {
      Reach.resolve(target.host(), settings.allowPrivate());
    } catch (UnknownHostException e) {
      throw new InvalidInput(URL, "channel.webhook.unknown-host", target.host());
    } catch (Reach.PrivateAddress e) {
      throw new InvalidInput(URL, "channel.webhook.private", target.host());
    }
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    var secret = outlet.settings().get(SECRET);
    if (secret == null) {
      return new Delivery.Rejected(Why.of("channel.webhook.no-secret"));
    }
    try {
      return send(post, outlet, vault.open(secret, outlet.id().value()));
    } catch (InvalidInput e) {
      return new Delivery.Rejected(Why.of(e.key(), e.arguments()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Delivery.Unavailable(Why.of("channel.webhook.interrupted"), null);
    }
  }

  @Override
  public Trial tryOut(Outlet outlet) {
    var key = "test-" + Id.random();
    var post =
        new Post(
            key,
            key,
            Locale.ITALIAN,
            "Prova di Controvoce",
            "Questo è un messaggio di prova.",
            null,
            null,
            List.of(),
            clock.instant());
    return switch (deliver(post, outlet)) {
      case Delivery.Accepted _ -> Trial.works(Why.of("channel.test.accepted"));
      case Delivery.Rejected(var why) -> Trial.fails(why);
      case Delivery.Unavailable(var why, var _) -> Trial.fails(why);
      case Delivery.Uncertain(var why) -> Trial.fails(why);
      case Delivery.Blocked(var why) -> Trial.fails(why);
    };
  }

  private Delivery send(Post post, Outlet outlet, String secret) throws InterruptedException {
    var target = Target.of(outlet.settings().getOrDefault(URL, ""));
    try {
      var address = Reach.resolve(target.host(), settings.allowPrivate());
      var body = json.writeValueAsString(Payload.of(post, outlet));
      var timestamp = Long.toString(clock.instant().getEpochSecond());
      var answer =
          http.post(
              target,
              address,
              Map.of(
                  "Content-Type",
                  "application/json",
                  "User-Agent",
                  "Controvoce",
                  "Idempotency-Key",
                  post.deliveryKey(),
                  "X-Controvoce-Timestamp",
                  timestamp,
                  "X-Controvoce-Signature",
                  Signature.of(secret, timestamp, body)),
              body);
      return delivery(post, target, answer);
    } catch (Reach.PrivateAddress e) {
      return new Delivery.Rejected(Why.of("channel.webhook.private", target.host()));
    } catch (UnknownHostException e) {
      return unavailable("channel.webhook.unknown-host", target);
    } catch (TimeoutException | HttpTimeoutException e) {
      return unavailable("channel.webhook.slow", target);
    } catch (IOException e) {
      return unavailable("channel.webhook.unreachable", target);
    }
  }

  private Delivery delivery(Post post, Target target, PinnedHttp.Answer answer) {
    var status = answer.status();
    if (status >= 200 && status < 300) {
      return new Delivery.Accepted(post.deliveryKey(), null);
    }
    if (status >= 300 && status < 400) {
      return new Delivery.Rejected(Why.of("channel.webhook.redirect", target.host(), status));
    }
    return switch (status) {
      case 408, 425, 429 -> busy(target, answer);
      case 410 -> new Delivery.Rejected(Why.of("channel.webhook.gone", target.host()));
      default ->
          status >= 500
              ? busy(target, answer)
              : new Delivery.Rejected(Why.of("channel.webhook.refused", target.host(), status));
    };
  }

  private Delivery busy(Target target, PinnedHttp.Answer answer) {
    return new Delivery.Unavailable(
        Why.of("channel.webhook.busy", target.host(), answer.status()),
        RetryAfter.parse(answer.retryAfter(), clock));
  }

  private static Delivery unavailable(String key, Target target) {
    return new Delivery.Unavailable(Why.of(key, target.host()), null);
  }
}
