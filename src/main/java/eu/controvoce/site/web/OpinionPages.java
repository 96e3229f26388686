package eu.controvoce.site.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.city.City;
import eu.controvoce.site.Opinion;
import eu.controvoce.site.OpinionDesk;
import eu.controvoce.site.PublicSheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes "was this clear?" from readers, without account, cookie or script. There is nothing a
 * foreign site could borrow from a reader's browser; forms sent from other sites are refused before
 * they come here all the same. A field people do not see catches programs that fill in everything.
 */
@Controller
@RequestMapping("/citta/{name}/risposte/{id}/parere")
class OpinionPages {

  private final SitePages pages;
  private final SheetPage sheetPage;
  private final OpinionDesk desk;

  OpinionPages(SitePages pages, SheetPage sheetPage, OpinionDesk desk) {
    this.pages = pages;
    this.sheetPage = sheetPage;
    this.desk = desk;
  }

  /** Somebody kept the form's address: back to the sheet. */
  @GetMapping
  String back(@PathVariable String name, @PathVariable String id) {
    var found = pages.city(name).flatMap(city -> sheetPage.find(city, id).map(s -> to(city, s)));
    return "redirect:" + found.orElse("/citta");
  }

  @PostMapping
  String give(
      @PathVariable String name,
      @PathVariable String id,
      @RequestParam(name = "chiara") @Nullable String chosen,
      @RequestParam(name = "testo", defaultValue = "") String text,
      @RequestParam(name = "sito", defaultValue = "") String trap,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    var sheet = city == null ? null : sheetPage.find(city, id).orElse(null);
    if (city == null || sheet == null) {
      return pages.notFound(model, locale, city, response);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var clarity = clarity(chosen);
    if (clarity.isEmpty()) {
      return again(city, sheet, locale, chosen, text, "site.opinion.choose", 400, model, response);
    }
    try {
      if (trap.isBlank() && !desk.take(city, sheet, clarity.get(), text, request.getRemoteAddr())) {
        return again(
            city, sheet, locale, chosen, text, "site.opinion.too-many", 429, model, response);
      }
    } catch (InvalidInput e) {
      return again(
          city, sheet, locale, chosen, text, "site.opinion.too-long", 400, model, response);
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, thanks(city, sheet, locale));
    return sheetPage.show(city, sheet, locale, OpinionForm.THANKED, model);
  }

  private String again(
      City city,
      PublicSheet sheet,
      Locale locale,
      @Nullable String chosen,
      String text,
      String problem,
      int status,
      Model model,
      HttpServletResponse response) {
    response.setStatus(status);
    var kept = text.substring(0, Math.min(text.length(), 4 * Opinion.LONGEST));
    var form = new OpinionForm(chosen, kept, problem, false);
    return sheetPage.show(city, sheet, locale, form, model);
  }

  private static String thanks(City city, PublicSheet sheet, Locale locale) {
    var other = Locale.ITALIAN.getLanguage().equals(locale.getLanguage());
    return to(city, sheet)
        + "?grazie=1"
        + (other ? "" : "&lang=" + locale.getLanguage())
        + "#parere";
  }

  private static String to(City city, PublicSheet sheet) {
    return SheetPage.path(city, sheet);
  }

  private static Optional<Opinion.Clarity> clarity(@Nullable String chosen) {
    return Arrays.stream(Opinion.Clarity.values())
        .filter(each -> each.name().equals(chosen))
        .findFirst();
  }
}
