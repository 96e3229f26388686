package eu.controvoce.audience.email;

import eu.controvoce.base.mail.Parcel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole message written once, with places for what differs from person to person: a letter is
 * then a copy of some bytes. The places are found in the finished message, also where
 * quoted-printable broke a line inside of one. Thread-safe.
 */
final class Stamp {

  private final byte[] message;
  private final String sender;
  private final int to;
  private final int toLength;
  private final List<int[]> tokens;
  private final List<int[]> ids;

  /**
   * @param to stands in the message, once, for the address
   * @param token stands for the way out, hexadecimal and as long
   * @param id stands for the Message-ID's first part, hexadecimal and as long
   */
  Stamp(byte[] message, String sender, String to, String token, String id) {
    this.message = message;
    this.sender = sender;
    this.tokens = places(message, token);
    this.ids = places(message, id);
    this.to = places(message, to).getFirst()[0];
    this.toLength = to.length();
    if (tokens.size() < 2 || ids.isEmpty()) {
      throw new IllegalStateException("A letter without its way out or its id");
    }
  }

  /** The letter to one person. */
  Parcel letter(String address, String token, String id) {
    var own = address.getBytes(StandardCharsets.US_ASCII);
    var bytes = new byte[message.length - toLength + own.length];
    System.arraycopy(message, 0, bytes, 0, to);
    System.arraycopy(own, 0, bytes, to, own.length);
    System.arraycopy(
        message, to + toLength, bytes, to + own.length, message.length - to - toLength);
    fill(bytes, own.length - toLength, tokens, token);
    fill(bytes, own.length - toLength, ids, id);
    return new Parcel(sender, bytes);
  }

  private void fill(byte[] bytes, int shift, List<int[]> places, String value) {
    for (var place : places) {
      for (int i = 0; i < place.length; i++) {
        bytes[place[i] < to ? place[i] : place[i] + shift] = (byte) value.charAt(i);
      }
    }
  }

  /** Where each character of each occurrence stands. */
  private static List<int[]> places(byte[] in, String mark) {
    var found = new ArrayList<int[]>();
    for (int start = 0; start <= in.length - mark.length(); start++) {
      var place = new int[mark.length()];
      int at = start;
      int i = 0;
      while (i < place.length && at < in.length) {
        if (in[at] == mark.charAt(i)) {
          place[i++] = at++;
        } else if (i > 0 && isSoftBreak(in, at)) {
          at += 3;
        } else {
          break;
        }
      }
      if (i == place.length) {
        found.add(place);
      }
    }
    return found;
  }

  private static boolean isSoftBreak(byte[] in, int at) {
    return at + 2 < in.length && in[at] == '=' && in[at + 1] == '\r' && in[at + 2] == '\n';
  }
}
