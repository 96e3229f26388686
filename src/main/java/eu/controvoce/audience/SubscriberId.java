package eu.controvoce.audience;

import eu.controvoce.base.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A subscriber's id: an address is on a list once, however often it is added. */
public record SubscriberId(String value) implements Id {

  public SubscriberId {
    Id.checked(value);
  }

  /** The id of an address on a list. */
  public static SubscriberId of(ListId list, String address) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (list.value() + "|" + address.toLowerCase(Locale.ROOT))
                      .getBytes(StandardCharsets.UTF_8));
      return new SubscriberId(HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
