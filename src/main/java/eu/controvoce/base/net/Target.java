package eu.controvoce.base.net;

import eu.controvoce.base.InvalidInput;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address of a receiver, in the only form that is accepted: http or https, a host, no user
 * name, no fragment.
 *
 * @param host as in the address, in ASCII, IPv6 without brackets
 */
public record Target(URI uri, String host) {

  private static final int LONGEST = 2_000;

  /**
   * The address somebody typed.
   *
   * @throws InvalidInput naming {@code url}
   */
  public static Target of(String typed) {
    try {
      var uri = new URI(typed.strip());
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      var host = uri.getHost();
      if (typed.length() > LONGEST
          || !(scheme.equals("https") || scheme.equals("http"))
          || host == null
          || uri.getRawUserInfo() != null
          || uri.getRawFragment() != null) {
        throw new InvalidInput("url", "net.address");
      }
      var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      return new Target(uri, bare.contains(":") ? bare : IDN.toASCII(bare));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new InvalidInput("url", "net.address");
    }
  }

  /** Whether it is https. */
  public boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** What receivers see as host: name, and port unless it is the usual one. */
  String authority() {
    var name = host.contains(":") ? "[" + host + "]" : host;
    return uri.getPort() < 0 ? name : name + ":" + uri.getPort();
  }

  /** The same address with its host replaced by one IP address: no name is looked up again. */
  URI pinnedTo(InetAddress address) {
    var literal = address.getHostAddress();
    var zone = literal.indexOf('%');
    var plain = zone < 0 ? literal : literal.substring(0, zone);
    var name = plain.contains(":") ? "[" + plain + "]" : plain;
    var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create(uri.getScheme() + "://" + name + port + path + query);
  }

  /** Whether the host is written as a number rather than a name. */
  boolean isLiteral() {
    return host.contains(":") || host.matches("[0-9.]+");
  }
}
