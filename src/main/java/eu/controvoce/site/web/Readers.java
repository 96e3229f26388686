package eu.controvoce.site.web;

import eu.controvoce.city.CityId;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.Views;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells people who read from programs that fetch, and leaves out who asks not to be counted: by Do
 * Not Track or by Global Privacy Control.
 */
@Component
class Readers {

  /** Words by which programs name themselves; a request without any name is none of a person. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "bot|crawl|spider|slurp|preview|externalhit|whatsapp|headless|lighthouse|monitor|uptime"
              + "|curl/|wget/|python|java/|go-http|okhttp|libwww|httpclient|scrapy",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NAME = 500;

  private final Views views;

  Readers(Views views) {
    this.views = views;
  }

  void opened(PublicSheet sheet, HttpServletRequest request) {
    if (counts(request)) {
      views.page(sheet, request.getRemoteAddr(), agent(request));
    }
  }

  void openedFeed(CityId city, HttpServletRequest request) {
    if (counts(request)) {
      views.feed(city, request.getRemoteAddr(), agent(request));
    }
  }

  private static boolean counts(HttpServletRequest request) {
    var agent = agent(request);
    return "GET".equals(request.getMethod())
        && !"1".equals(request.getHeader("DNT"))
        && !"1".equals(request.getHeader("Sec-GPC"))
        && request.getHeader("Sec-Purpose") == null
        && !agent.isBlank()
        && !PROGRAM.matcher(agent).find();
  }

  private static String agent(HttpServletRequest request) {
    var agent = request.getHeader(HttpHeaders.USER_AGENT);
    return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_NAME));
  }
}
