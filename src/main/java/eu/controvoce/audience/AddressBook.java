package eu.controvoce.audience;

import eu.controvoce.channel.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Keeps addresses unreadable in the store and still finds them: sealed under the key in the data
 * folder, looked up by a keyed hash. Thread-safe.
 */
@Component
public class AddressBook {

  /** Bytes of a hash that are kept: nobody can guess 128 bits. */
  private static final int KEPT = 16;

  /** Characters of a token of {@link #wayOut}. */
  public static final int TOKEN_LENGTH = 4 * KEPT;

  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{" + TOKEN_LENGTH + "}");

  private final Vault vault;

  AddressBook(Vault vault) {
    this.vault = vault;
  }

  /** The address in its usual form, or empty if it is none. */
  public Optional<String> checked(String typed) {
    return Addresses.checked(typed);
  }

  /** The same for one address in any spelling of its case, and telling nothing about it. */
  public String person(String address) {
    return proof("mail address", address.toLowerCase(Locale.ROOT));
  }

  /** The id of an address on a list. */
  public SubscriberId on(ListId list, String address) {
    return new SubscriberId(
        proof("mail subscriber", list.value() + "|" + address.toLowerCase(Locale.ROOT)));
  }

  /** Unreadable; opens only for the same person. */
  String sealed(String address) {
    return vault.seal(address, "mail " + person(address));
  }

  /** Readable again. */
  String opened(String sealed, String person) {
    return vault.open(sealed, "mail " + person);
  }

  /** Where somebody gets their e-mails. */
  public String address(Subscriber subscriber) {
    return opened(subscriber.sealed(), subscriber.person());
  }

  /** Where a letter to somebody goes. */
  String address(Addressee to) {
    return opened(to.sealed(), to.person());
  }

  /**
   * What opens somebody's preferences and their way out: the id, signed. Nothing of it is kept, so
   * whoever reads the store cannot use it.
   */
  public String wayOut(SubscriberId subscriber) {
    return subscriber.value() + proof("mail way out", subscriber.value());
  }

  /** Whose way out it is; empty if we did not sign it. */
  Optional<SubscriberId> subscriber(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    var id = token.substring(0, 2 * KEPT);
    return same(proof("mail way out", id), token.substring(2 * KEPT))
        ? Optional.of(new SubscriberId(id))
        : Optional.empty();
  }

  /** The part before the at sign of the Message-ID of a letter: the same whenever it is sent. */
  public String messageId(String mailing, SubscriberId subscriber) {
    return proof("mail message", mailing + "|" + subscriber.value());
  }

  /** A proof of ours for a text, as 32 hexadecimal digits. */
  String proof(String purpose, String text) {
    return HexFormat.of().formatHex(Arrays.copyOf(vault.sign(purpose, text), KEPT));
  }

  /** Whether both are the same, in a time that tells nothing. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  /** An address somebody may recognise as theirs, and nobody else: {@code a…@example.org}. */
  public static String masked(String address) {
    return address.charAt(0) + "…" + address.substring(address.lastIndexOf('@'));
  }
}
