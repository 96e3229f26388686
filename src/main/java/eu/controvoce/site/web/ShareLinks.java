package eu.controvoce.site.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Plain links that hand an answer on. Nothing of these services is loaded into our page; they learn
 * of a reader only when one of the links is followed.
 *
 * @param mastodon the project's own page, which asks for the reader's server and reads the text
 *     from the fragment, so that not even its server sees it
 * @param address the sheet's own, to copy
 */
public record ShareLinks(
    String mastodon, String whatsapp, String telegram, String email, String address) {

  static ShareLinks of(String headline, URI sheet) {
    var address = sheet.toString();
    var both = coded(headline + " " + address);
    return new ShareLinks(
        "https://share.joinmastodon.org/#text=" + both,
        "https://wa.me/?text=" + both,
        "https://t.me/share/url?url=" + coded(address) + "&text=" + coded(headline),
        "mailto:?subject=" + coded(headline) + "&body=" + both,
        address);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
