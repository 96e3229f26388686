package eu.controvoce.channel;

import eu.controvoce.base.DataFolder;
import eu.controvoce.base.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets of outlets unreadable in the store: AES-256-GCM under a key that lies in the data
 * folder, outside the database, readable for its owner only. Several nodes on one MongoDB need the
 * same key file. Thread-safe.
 */
@Component
public class Vault {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String MAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  /** Nonce and tag as NIST SP 800-38D recommends for GCM. */
  private static final int NONCE_BYTES = 12;

  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Mac> signers = new ConcurrentHashMap<>();

  /**
   * Reads the key, or makes one at the very first start.
   *
   * @throws StartRefused if the file cannot be read or is no key
   */
  @Autowired
  Vault(DataFolder data) {
    this(data.folder(".").normalize().resolve("secret.key"));
  }

  Vault(Path file) {
    try {
      key = new SecretKeySpec(Files.exists(file) ? read(file) : made(file), "AES");
    } catch (IOException e) {
      throw new StartRefused(
          "Il file della chiave %s non si può leggere o scrivere.".formatted(file),
          "The key file %s cannot be read or written.".formatted(file),
          e);
    }
  }

  /**
   * The secret, unreadable.
   *
   * @param bound what it belongs to, such as an outlet's id: it opens only together with that
   */
  public String seal(String secret, String bound) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, bound)
              .doFinal(secret.getBytes(StandardCharsets.UTF_8));
      var all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    }
  }

  /**
   * The secret, readable.
   *
   * @throws IllegalStateException if it was sealed under another key or for something else
   */
  public String open(String sealed, String bound) {
    try {
      var all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
      var nonce = new byte[NONCE_BYTES];
      all.get(nonce);
      var rest = new byte[all.remaining()];
      all.get(rest);
      return new String(
          cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(rest), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("The secret of " + bound + " was sealed by another key", e);
    }
  }

  /**
   * Proves that this installation wrote a text: HMAC-SHA256 under a key of its own for each
   * purpose, derived from the one in the file. Compare with {@link
   * java.security.MessageDigest#isEqual}.
   *
   * @param purpose what it is for, so that a proof for one thing is none for another; one of few,
   *     since the key of each is kept in memory
   */
  public byte[] sign(String purpose, String text) {
    return mac(signers.computeIfAbsent(purpose, this::signer), text);
  }

  private Mac signer(String purpose) {
    var derived = mac(signer(key.getEncoded()), "controvoce sign " + purpose);
    return signer(derived);
  }

  private static Mac signer(byte[] secret) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  /** By a copy of the signer, which itself stays as it was and is safe to share. */
  private static byte[] mac(Mac signer, String text) {
    try {
      return ((Mac) signer.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] read(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    if (bytes.length != KEY_BYTES) {
      throw new StartRefused(
          "Il file %s non contiene una chiave: mi aspettavo %d byte, ne ho trovati %d."
              .formatted(file, KEY_BYTES, bytes.length),
          "The file %s holds no key: expected %d bytes, found %d."
              .formatted(file, KEY_BYTES, bytes.length),
          null);
    }
    return bytes;
  }

  private static byte[] made(Path file) throws IOException {
    var bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, ownersOnly(file))) {
      channel.write(ByteBuffer.wrap(bytes));
    }
    return bytes;
  }

  private static FileAttribute<?>[] ownersOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
