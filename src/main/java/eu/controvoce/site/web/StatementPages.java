package eu.controvoce.site.web;

import eu.controvoce.city.City;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a city says about its pages: how it works, what it knows of its readers, who can use them.
 */
@Controller
class StatementPages {

  /** How many sections each has, by its place in the address and in the translations. */
  private static final Map<String, Integer> SECTIONS =
      Map.of("metodo", 6, "privacy", 8, "accessibilita", 6);

  private static final Map<String, String> KEYS =
      Map.of("metodo", "site.method", "privacy", "site.privacy", "accessibilita", "site.access");

  private final SitePages pages;

  StatementPages(SitePages pages) {
    this.pages = pages;
  }

  /**
   * A line of a city's contact.
   *
   * @param link where it leads; {@code null} if nowhere
   */
  public record ContactLine(String text, @Nullable String link) {

    static ContactLine of(String text) {
      if (text.matches("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}")) {
        return new ContactLine(text, "mailto:" + text);
      }
      if (text.matches("\\+?[0-9][0-9 ./-]{5,20}")) {
        return new ContactLine(text, "tel:" + text.replaceAll("[^+0-9]", ""));
      }
      return new ContactLine(text, null);
    }
  }

  @GetMapping("/citta/metodo")
  String method(@RequestParam @Nullable String lang, Model model, HttpServletResponse response) {
    return show("metodo", null, "/citta/metodo", lang, model, response);
  }

  @GetMapping("/citta/{name}/{statement:metodo|privacy|accessibilita}")
  String ofCity(
      @PathVariable String name,
      @PathVariable String statement,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var city = pages.city(name).orElse(null);
    if (city == null) {
      return pages.notFound(model, pages.locale(lang), null, response);
    }
    return show(statement, city, "/citta/" + city.id() + "/" + statement, lang, model, response);
  }

  private String show(
      String statement,
      @Nullable City city,
      String path,
      @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, SitePages.caching());
    pages.frame(model, pages.locale(lang), city, path);
    model.addAttribute("key", KEYS.get(statement));
    model.addAttribute("sections", SECTIONS.get(statement));
    model.addAttribute("contact", contact(city));
    return "site/statement";
  }

  private static List<ContactLine> contact(@Nullable City city) {
    var contact = city == null ? null : city.contact();
    return contact == null
        ? List.of()
        : contact.lines().filter(each -> !each.isBlank()).map(ContactLine::of).toList();
  }
}
