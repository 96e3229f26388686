package eu.controvoce.channel.telegram;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Trial;
import eu.controvoce.channel.Vault;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import eu.controvoce.channel.network.Multipart;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Publishes in a channel through a bot: {@code sendMessage} and {@code sendPhoto} of the Bot API
 * (core.telegram.org/bots/api), without a parse mode, so that texts stay as approved. The Bot API
 * has no idempotency key: after a lost connection nobody can say whether the message is out. Then a
 * person looks, unless the outlet is set to repeat.
 */
@Component
class TelegramChannel implements Channel {

  /** Telegram's own server; others run the Bot API server themselves. */
  static final String SERVER = "https://api.telegram.org";

  /** Setting: {@code yes} to send again when the end is unknown, at the price of a double. */
  static final String REPEAT = "repeat";

  /** A bot's number, a colon, and the key (core.telegram.org/bots/api, "Authorizing your bot"). */
  private static final Pattern TOKEN = Pattern.compile("\\d{3,20}:[A-Za-z0-9_-]{20,100}");

  /** A public name, or the number of a chat. */
  private static final Pattern CHAT = Pattern.compile("@[A-Za-z0-9_]{4,64}|-?\\d{1,20}");

  private final Api api;
  private final PictureFiles pictures;
  private final Vault vault;
  private final Clock clock;

  TelegramChannel(Api api, PictureFiles pictures, Vault vault, Clock clock) {
    this.api = api;
    this.pictures = pictures;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public ChannelType type() {
    return ChannelType.TELEGRAM;
  }

  @Override
  public int maxLength() {
    return Capacity.of(type()).most();
  }

  @Override
  public @Nullable Duration harmlessFor(Outlet outlet) {
    return "yes".equals(outlet.settings().get(REPEAT)) ? null : Duration.ZERO;
  }

  @Override
  public void check(Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null) {
      return;
    }
    if (!TOKEN.matcher(account.token()).matches()) {
      throw new InvalidInput("token", "channel.telegram.token.form");
    }
    if (!CHAT.matcher(Account.required(outlet)).matches()) {
      throw new InvalidInput(Account.ACCOUNT, "channel.telegram.chat.form");
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
    var picture = post.picture();
    var tooLong = Account.tooLong(text, picture != null, outlet);
    if (tooLong.isPresent()) {
      return tooLong.get();
    }
    if (picture == null) {
      var body = api.object();
      body.put("chat_id", account.name());
      body.put("text", text);
      return send(ApiCall.post(account.server(), path(account, "sendMessage"), body), account);
    }
    return pictures
        .open(picture)
        .map(file ->
            send(
                new Multipart()
                    .text("chat_id", account.name())
                    .text("caption", text)
                    .picture("photo", file)
                    .post(account.server(), path(account, "sendPhoto")),
                account))
        .orElseGet(() -> new Delivery.Rejected(Why.of("channel.network.no-picture")));
  }

  private Delivery send(ApiCall call, Account account) {
    try {
      return delivery(api.call(call), account);
    } catch (ApiFailure e) {
      return e.onceOnly();
    }
  }

  private Delivery delivery(ApiReply reply, Account account) {
    if (reply.isRedirect()) {
      return new Delivery.Blocked(Why.of("channel.network.redirect", reply.host()));
    }
    var json = reply.json();
    if (!json.path("ok").isBoolean()) {
      return new Delivery.Uncertain(Why.of("channel.network.nonsense", reply.host()));
    }
    if (json.path("ok").asBoolean(false)) {
      return accepted(reply);
    }
    return TelegramErrors.of(reply, account, clock);
  }

  private static Delivery accepted(ApiReply reply) {
    var message = reply.json().path("result");
    var id = message.path("message_id").asLong(0);
    if (id == 0) {
      return new Delivery.Uncertain(Why.of("channel.network.nonsense", reply.host()));
    }
    var name = message.path("chat").path("username").asString("");
    var url = name.matches("[A-Za-z0-9_]{4,64}") ? "https://t.me/" + name + "/" + id : null;
    return new Delivery.Accepted(Long.toString(id), url);
  }

  @Override
  public Trial tryOut(Outlet outlet) {
    var account = account(outlet).orElse(null);
    if (account == null) {
      return Trial.fails(Account.missing());
    }
    try {
      return new TelegramTrial(api, account).run();
    } catch (ApiFailure e) {
      return Trial.fails(e.why());
    }
  }

  /** The key stands in the path, as the Bot API wants it: paths are never logged or shown. */
  static String path(Account account, String method) {
    return "/bot" + account.token() + "/" + method;
  }

  private Optional<Account> account(Outlet outlet) {
    return Account.of(outlet, vault, api, SERVER);
  }
}
