package eu.controvoce.site.fediverse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Fingerprints: of a body as in the header {@code Digest} (RFC 3230), and of texts. */
final class Digests {

  private static final String NAME = "SHA-256=";

  private Digests() {}

  /** The header {@code Digest} of a body. */
  static String of(byte[] body) {
    return NAME + Base64.getEncoder().encodeToString(sha256(body));
  }

  /**
   * Whether a header {@code Digest} names this body's; other kinds of digest beside it do not
   * count.
   */
  static boolean match(String header, byte[] body) {
    for (var each : header.split(",", -1)) {
      var one = each.strip();
      if (one.toUpperCase(Locale.ROOT).startsWith(NAME)) {
        return one.substring(NAME.length()).equals(of(body).substring(NAME.length()));
      }
    }
    return false;
  }

  /** A text's fingerprint, 64 characters. */
  static String hex(String text) {
    return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
