package eu.controvoce.channel.bluesky;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The key under which a post is kept: a "TID" as posts need it (atproto.com/specs/tid: 53 bits of
 * microseconds since 1970 and 10 bits that tell clocks apart, in base 32 whose letters sort). Ours
 * is no time but follows from the delivery's key, so that every try means the same record: 56 bits
 * of its SHA-256, laid into two years that are over, since times to come would look forged.
 */
final class RecordKey {

  private static final String LETTERS = "234567abcdefghijklmnopqrstuvwxyz";

  private static final int LENGTH = 13;

  /** 1 January 2023 in microseconds. */
  private static final long FROM = 1_672_531_200_000_000L;

  /** Two years. */
  private static final long SPAN = 63_072_000_000_000L;

  private RecordKey() {}

  static String of(String deliveryKey) {
    try {
      var hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256")
                  .digest(deliveryKey.getBytes(StandardCharsets.UTF_8)));
      long micros = FROM + Math.floorMod(hash.getLong(), SPAN);
      return written((micros << 10) | (hash.getShort() & 0x3FF));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String written(long number) {
    var text = new char[LENGTH];
    long rest = number;
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = LETTERS.charAt((int) (rest & 31));
      rest >>>= 5;
    }
    return new String(text);
  }
}
