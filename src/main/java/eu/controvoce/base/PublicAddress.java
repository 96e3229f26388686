package eu.controvoce.base;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The address under which the outside knows this installation. */
final class PublicAddress {

  private PublicAddress() {}

  /** Without trailing slash; that of this machine when none is given. */
  static URI orLocal(@Nullable URI given, int port) {
    if (given == null || isBlank(given)) {
      return URI.create("http://localhost:" + port);
    }
    var scheme = given.getScheme();
    var path = given.getPath();
    var fits =
        ("http".equals(scheme) || "https".equals(scheme))
            && given.getHost() != null
            && given.getUserInfo() == null
            && given.getQuery() == null
            && given.getFragment() == null
            && (path == null || path.isEmpty() || path.equals("/"));
    if (!fits) {
      throw new WrongSetting(
          "controvoce.public-url",
          "mi aspettavo un indirizzo come https://voci.comune.example, senza percorso; ho trovato «%s»"
              .formatted(given),
          "expected an address such as https://voices.town.example, without a path; found “%s”"
              .formatted(given));
    }
    var text = given.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : given;
  }

  /** Whether it names another machine than the one the reader sits at. */
  static boolean isReal(@Nullable URI address) {
    if (address == null || isBlank(address) || address.getHost() == null) {
      return false;
    }
    var host = address.getHost().toLowerCase(Locale.ROOT);
    return !(host.equals("localhost")
        || host.endsWith(".localhost")
        || host.startsWith("127.")
        || host.equals("[::1]")
        || host.equals("0.0.0.0"));
  }

  private static boolean isBlank(URI address) {
    return address.toString().isBlank();
  }
}
