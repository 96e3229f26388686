package eu.controvoce.base.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one place on the network when requests are counted. */
public final class ClientNetwork {

  private ClientNetwork() {}

  /** An IPv6 customer usually has a whole /64, so that counts as one address. */
  public static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
