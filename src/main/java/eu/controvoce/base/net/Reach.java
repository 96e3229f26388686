package eu.controvoce.base.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses a receiver may have. Refused are this machine, private, link-local, multicast and
 * reserved networks, in IPv4, in IPv6 and as IPv4 inside IPv6: from there one reaches what is not
 * meant to be reached.
 */
public final class Reach {

  private Reach() {}

  /** Whether anybody on the Internet could have this address. */
  public static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  /** Special-purpose registry of IPv4 (RFC 6890 and successors), as far as not covered above. */
  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    int c = bytes[2] & 0xff;
    return a != 0
        && a != 10
        && a != 127
        && a < 224
        && !(a == 100 && b >= 64 && b <= 127)
        && !(a == 169 && b == 254)
        && !(a == 172 && b >= 16 && b <= 31)
        && !(a == 192 && b == 0 && (c == 0 || c == 2))
        && !(a == 192 && b == 88 && c == 99)
        && !(a == 192 && b == 168)
        && !(a == 198 && (b == 18 || b == 19))
        && !(a == 198 && b == 51 && c == 100)
        && !(a == 203 && b == 0 && c == 113);
  }

  /** Only global unicast (2000::/3), and nothing that carries an IPv4 address inside. */
  private static boolean isPublic6(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
    var global = (first & 0xe000) == 0x2000;
    var teredoOrSpecial = first == 0x2001 && second < 0x0200;
    var documentation = (first == 0x2001 && second == 0x0db8) || first == 0x3fff;
    var sixToFour = first == 0x2002;
    return global && !teredoOrSpecial && !documentation && !sixToFour;
  }

  /**
   * The address a name stands for, looked up once.
   *
   * @throws UnknownHostException if there is none
   * @throws PrivateAddress if any of its addresses is not public and that is not allowed
   */
  public static InetAddress resolve(String host, boolean allowPrivate)
      throws UnknownHostException, PrivateAddress {
    var all = InetAddress.getAllByName(host);
    if (!allowPrivate && !Arrays.stream(all).allMatch(Reach::isPublic)) {
      throw new PrivateAddress();
    }
    return all[0];
  }

  /** The name leads into a network that is not public. */
  public static final class PrivateAddress extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
