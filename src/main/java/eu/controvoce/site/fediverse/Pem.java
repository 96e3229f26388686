package eu.controvoce.site.fediverse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Keys as text (RFC 7468): SubjectPublicKeyInfo and PKCS #8, RSA only. */
final class Pem {

  private static final String RSA = "RSA";

  /** Shorter keys can be broken (NIST SP 800-131A). */
  private static final int SHORTEST = 2048;

  private Pem() {}

  static String of(PublicKey key) {
    return wrapped("PUBLIC KEY", key.getEncoded());
  }

  static String of(PrivateKey key) {
    return wrapped("PRIVATE KEY", key.getEncoded());
  }

  /**
   * Somebody's public key.
   *
   * @throws Unverified if it is none, or too short
   */
  static PublicKey publicKey(String text) throws Unverified {
    try {
      var key = KeyFactory.getInstance(RSA).generatePublic(new X509EncodedKeySpec(bytes(text)));
      if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= SHORTEST) {
        return key;
      }
      throw new Unverified("The key is shorter than " + SHORTEST + " bits");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Unverified("The key is no RSA key");
    }
  }

  /** A private key of ours. */
  static PrivateKey privateKey(String text) {
    try {
      return KeyFactory.getInstance(RSA).generatePrivate(new PKCS8EncodedKeySpec(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A key of ours cannot be read", e);
    }
  }

  private static byte[] bytes(String text) {
    return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
  }

  private static String wrapped(String what, byte[] bytes) {
    var lines =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what);
  }
}
