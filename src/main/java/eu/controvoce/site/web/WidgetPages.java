package eu.controvoce.site.web;

import eu.controvoce.site.PublicSheets;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A city's latest answers for a frame on another site, and the page that gives the snippet. The
 * frame has no script, no cookie and tells nobody who looked.
 */
@Controller
class WidgetPages {

  private static final int USUAL = 5;

  /** Colours a site can ask for; without, the reader's own wish decides. */
  private static final Set<String> COLOURS = Set.of("chiaro", "scuro");

  private final SitePages pages;
  private final PublicSheets sheets;

  WidgetPages(SitePages pages, PublicSheets sheets) {
    this.pages = pages;
    this.sheets = sheets;
  }

  @GetMapping("/citta/{name}/widget")
  String widget(
      @PathVariable String name,
      @RequestParam(name = "quante") @Nullable String many,
      @RequestParam(name = "tema") @Nullable String topic,
      @RequestParam(name = "colori") @Nullable String colours,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, SitePages.caching());
    if (city == null) {
      pages.notFound(model, locale, null, response);
      return "site/widget-none";
    }
    pages.frame(model, locale, city, "/citta/" + city.id() + "/widget");
    model.addAttribute("colours", colours != null && COLOURS.contains(colours) ? colours : "");
    model.addAttribute(
        "sheets",
        sheets.onPage(city.id()).stream()
            .filter(each -> topic == null || each.topics().contains(topic))
            .limit(number(many))
            .toList());
    return "site/widget";
  }

  @GetMapping("/citta/{name}/incorpora")
  String snippet(
      @PathVariable String name,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    if (city == null) {
      return pages.notFound(model, locale, null, response);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, SitePages.caching());
    var words = pages.frame(model, locale, city, "/citta/" + city.id() + "/incorpora");
    var path = words.to("/citta/" + city.id() + "/widget");
    model.addAttribute("widget", path);
    model.addAttribute(
        "widgetAddress", pages.address("/citta/" + city.id() + "/widget").toString());
    model.addAttribute(
        "snippet",
        """
        <iframe src="%s" title="%s" loading="lazy" width="100%%" height="520" style="border:0"></iframe>\
        """
            .formatted(
                pages.address(path),
                words.say("site.widget.title", city.name()).replace('"', '”')));
    return "site/embed";
  }

  private static int number(@Nullable String many) {
    return many != null && many.matches("[1-9]|10") ? Integer.parseInt(many) : USUAL;
  }
}
