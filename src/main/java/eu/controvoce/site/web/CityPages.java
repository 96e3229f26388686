package eu.controvoce.site.web;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The cities, and a city's answers one by one. No session, no cookie, no script; safe to keep in
 * caches.
 */
@Controller
class CityPages {

  private final SitePages pages;
  private final Cities cities;
  private final SheetPage sheetPage;
  private final Readers readers;

  CityPages(SitePages pages, Cities cities, SheetPage sheetPage, Readers readers) {
    this.pages = pages;
    this.cities = cities;
    this.sheetPage = sheetPage;
    this.readers = readers;
  }

  @GetMapping("/citta")
  String network(@RequestParam @Nullable String lang, Model model, HttpServletResponse response) {
    keep(response);
    pages.frame(model, pages.locale(lang), null, "/citta");
    model.addAttribute(
        "cities", cities.findAll().stream().sorted(Comparator.comparing(City::name)).toList());
    return "site/network";
  }

  @GetMapping("/citta/{name}/risposte/{id}")
  String sheet(
      @PathVariable String name,
      @PathVariable String id,
      @RequestParam @Nullable String lang,
      @RequestParam(name = "grazie") @Nullable String thanked,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var city = pages.city(name);
    var sheet = city.flatMap(each -> sheetPage.find(each, id));
    if (city.isEmpty() || sheet.isEmpty()) {
      return pages.notFound(model, pages.locale(lang), city.orElse(null), response);
    }
    keep(response);
    if (thanked == null) {
      readers.opened(sheet.get(), request);
    }
    var form = thanked == null ? OpinionForm.EMPTY : OpinionForm.THANKED;
    return sheetPage.show(city.get(), sheet.get(), pages.locale(lang), form, model);
  }

  /** Whatever else is asked for below: a page of ours, so that no session is begun for it. */
  @GetMapping("/citta/{name}/**")
  String other(@PathVariable String name, Model model, HttpServletResponse response) {
    return pages.notFound(model, Locale.ITALIAN, pages.city(name).orElse(null), response);
  }

  private static void keep(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, SitePages.caching());
  }
}
