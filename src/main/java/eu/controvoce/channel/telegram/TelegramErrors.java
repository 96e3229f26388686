package eu.controvoce.channel.telegram;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.ApiReply;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the Bot API's errors mean: {@code error_code}, {@code description} and {@code
 * parameters.retry_after} or {@code migrate_to_chat_id} (core.telegram.org/bots/api, "Making
 * requests", "ResponseParameters"). Codes are few, so of 400 the description decides; its words are
 * not promised by Telegram, and an unknown one counts as a refusal of the post.
 */
final class TelegramErrors {

  /** Descriptions of 400 that speak of chat and bot, not of the message. */
  private static final List<String> OF_THE_CHAT =
      List.of(
          "chat not found",
          "not enough rights",
          "need administrator rights",
          "have no rights to send",
          "chat_write_forbidden",
          "chat_admin_required",
          "group chat was deactivated",
          "peer_id_invalid");

  private TelegramErrors() {}

  static Delivery of(ApiReply reply, Account account, Clock clock) {
    var json = reply.json();
    var moved = json.path("parameters").path("migrate_to_chat_id").asLong(0);
    if (moved != 0) {
      return new Delivery.Blocked(Why.of("channel.telegram.moved", Long.toString(moved)));
    }
    var code = json.path("error_code").asInt(reply.status());
    return switch (code) {
      case 401, 404 -> new Delivery.Blocked(Why.of("channel.telegram.token"));
      case 403 -> new Delivery.Blocked(account.said("channel.telegram.shut-out", reply));
      case 429 ->
          new Delivery.Unavailable(
              Why.of("channel.network.limited", reply.host()), wait(reply, clock));
      case 400 ->
          isOfTheChat(reply)
              ? new Delivery.Blocked(chat(reply, account))
              : new Delivery.Rejected(account.said("channel.network.refused", reply));
      default ->
          code >= 500
              ? new Delivery.Uncertain(account.said("channel.network.ill", reply))
              : new Delivery.Rejected(account.said("channel.network.refused", reply));
    };
  }

  /** What is wrong with the chat, in our words where Telegram's are known. */
  static Why chat(ApiReply reply, Account account) {
    var words = reply.words().toLowerCase(Locale.ROOT);
    if (words.contains("chat not found") || words.contains("peer_id_invalid")) {
      return Why.of("channel.telegram.chat", account.name());
    }
    return words.contains("rights") || words.contains("admin") || words.contains("forbidden")
        ? Why.of("channel.telegram.no-admin", account.name())
        : account.said("channel.telegram.shut-out", reply);
  }

  private static boolean isOfTheChat(ApiReply reply) {
    var words = reply.words().toLowerCase(Locale.ROOT);
    return OF_THE_CHAT.stream().anyMatch(words::contains);
  }

  private static @Nullable Duration wait(ApiReply reply, Clock clock) {
    var seconds = reply.json().path("parameters").path("retry_after").asLong(0);
    return seconds > 0 ? Duration.ofSeconds(Math.min(seconds, 86_400)) : reply.wait(clock);
  }
}
