package eu.controvoce.campaign.link.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells people from programs that fetch an address to index, check or preview it. */
final class Visitor {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "bot\\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|whatsapp/|embedly|scan|monitor"
              + "|check|curl/|wget/|python|java/|okhttp|go-http|libwww|headless|feed|rss|fetch",
          Pattern.CASE_INSENSITIVE);

  private Visitor() {}

  /** Whether a person most likely followed the address just now. */
  static boolean isPerson(HttpServletRequest request) {
    var agent = request.getHeader("User-Agent");
    return "GET".equals(request.getMethod())
        && agent != null
        && !agent.isBlank()
        && !PROGRAM.matcher(agent).find()
        && !isAhead(request.getHeader("Sec-Purpose"))
        && !isAhead(request.getHeader("Purpose"));
  }

  /** Browsers load some pages before anybody asks for them. */
  private static boolean isAhead(@Nullable String purpose) {
    return purpose != null && (purpose.contains("prefetch") || purpose.contains("preview"));
  }
}
