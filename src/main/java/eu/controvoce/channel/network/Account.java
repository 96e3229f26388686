package eu.controvoce.channel.network;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Vault;
import eu.controvoce.channel.Why;
import java.util.Optional;

/**
 * The account an outlet publishes as.
 *
 * @param name as set; empty if the kind needs none
 * @param token the key, readable
 */
public record Account(String server, String name, String token) {

  /** Setting of an outlet: the account, or the chat, it publishes as or in. */
  public static final String ACCOUNT = "account";

  /**
   * The account of an outlet; empty if it has no key.
   *
   * @param server where, unless its settings say so
   */
  public static Optional<Account> of(Outlet outlet, Vault vault, Api api, String server) {
    var sealed = outlet.settings().get(Outlet.SECRET);
    if (sealed == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Account(
            api.server(outlet.settings().getOrDefault(Api.SERVER, server)),
            outlet.settings().getOrDefault(ACCOUNT, "").strip(),
            vault.open(sealed, outlet.id().value())));
  }

  /** What it means that there is no key. */
  public static Why missing() {
    return Why.of("channel.token.needed");
  }

  /**
   * The setting that names the account.
   *
   * @throws InvalidInput naming {@code account} if it is missing
   */
  public static String required(Outlet outlet) {
    var given = outlet.settings().getOrDefault(ACCOUNT, "").strip();
    if (given.isEmpty()) {
      throw new InvalidInput(ACCOUNT, "input.required");
    }
    return given;
  }

  /** What goes out: the text, and below it the address of the public sheet. */
  public static String text(Post post) {
    var link = post.link();
    return link == null ? post.text() : post.text() + "\n\n" + link;
  }

  /** A refusal if a text is too long for a channel; empty if it fits. */
  public static Optional<Delivery> tooLong(String text, boolean withPicture, Outlet outlet) {
    var capacity = Capacity.of(outlet.type());
    var length = capacity.length(text);
    var most = withPicture ? capacity.mostWithPicture() : capacity.most();
    return length <= most
        ? Optional.empty()
        : Optional.of(new Delivery.Rejected(Why.of("channel.network.too-long", length, most)));
  }

  /** What a server said, without the key, should it repeat it. */
  public Why said(String key, ApiReply reply) {
    return Why.of(key, reply.host(), reply.words().replace(token, "…"));
  }

  /** Without the key: records reach logs. */
  @Override
  public String toString() {
    return "Account[" + server + ", " + name + "]";
  }
}
