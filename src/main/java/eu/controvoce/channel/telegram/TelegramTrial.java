package eu.controvoce.channel.telegram;

import eu.controvoce.channel.Trial;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks who the bot is ({@code getMe}), whether it sees the chat ({@code getChat}) and may write
 * there ({@code getChatMember}: in a channel it has to be an administrator with {@code
 * can_post_messages}).
 */
final class TelegramTrial {

  private final Api api;
  private final Account account;

  TelegramTrial(Api api, Account account) {
    this.api = api;
    this.account = account;
  }

  Trial run() throws ApiFailure {
    var bot = ask("getMe", api.object());
    if (!isOk(bot)) {
      return Trial.fails(wrong(bot));
    }
    var chat = ask("getChat", api.object().put("chat_id", account.name()));
    if (!isOk(chat)) {
      return Trial.fails(wrong(chat));
    }
    var title = chat.json().path("result").path("title").asString(account.name());
    var name = bot.json().path("result").path("username").asString("");
    return isWriter(bot, chat)
        ? Trial.works(Why.of("channel.telegram.works", "@" + name, title))
        : Trial.fails(Why.of("channel.telegram.no-admin", title));
  }

  private boolean isWriter(ApiReply bot, ApiReply chat) throws ApiFailure {
    var member =
        ask(
            "getChatMember",
            api.object()
                .put("chat_id", account.name())
                .put("user_id", bot.json().path("result").path("id").asLong(0)));
    if (!isOk(member)) {
      return false;
    }
    var found = member.json().path("result");
    return switch (found.path("status").asString("")) {
      case "creator" -> true;
      case "administrator" -> !isChannel(chat) || found.path("can_post_messages").asBoolean(false);
      case "member" -> !isChannel(chat);
      default -> false;
    };
  }

  private static boolean isChannel(ApiReply chat) {
    return chat.json().path("result").path("type").asString("").equals("channel");
  }

  private Why wrong(ApiReply reply) {
    if (reply.isRedirect()) {
      return Why.of("channel.network.redirect", reply.host());
    }
    return switch (reply.json().path("error_code").asInt(0)) {
      case 0 -> Why.of("channel.network.nonsense", reply.host());
      case 401, 404 -> Why.of("channel.telegram.token");
      case 429 -> Why.of("channel.network.limited", reply.host());
      case 400, 403 -> TelegramErrors.chat(reply, account);
      default -> account.said("channel.network.ill", reply);
    };
  }

  private static boolean isOk(ApiReply reply) {
    return reply.isOk() && reply.json().path("ok").asBoolean(false);
  }

  private ApiReply ask(String method, ObjectNode body) throws ApiFailure {
    return api.call(ApiCall.post(account.server(), TelegramChannel.path(account, method), body));
  }
}
