package eu.controvoce.site.web;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import eu.controvoce.site.SheetSearch;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A city's pages for residents. No session, no cookie, no script; safe to keep in caches. */
@Controller
class CityPages {

  private static final int HOW_MANY = 60;

  private final SitePages pages;
  private final Cities cities;
  private final PublicSheets sheets;
  private final SheetSearch search;
  private final SheetPage sheetPage;
  private final CodingFrame frame;

  CityPages(
      SitePages pages,
      Cities cities,
      PublicSheets sheets,
      SheetSearch search,
      SheetPage sheetPage,
      CodingFrame frame) {
    this.pages = pages;
    this.sheetPage = sheetPage;
    this.cities = cities;
    this.sheets = sheets;
    this.search = search;
    this.frame = frame;
  }

  @GetMapping("/citta")
  String network(@RequestParam @Nullable String lang, Model model, HttpServletResponse response) {
    keep(response);
    pages.frame(model, pages.locale(lang), null, "/citta");
    model.addAttribute(
        "cities", cities.findAll().stream().sorted(Comparator.comparing(City::name)).toList());
    return "site/network";
  }

  @GetMapping("/citta/metodo")
  String method(@RequestParam @Nullable String lang, Model model, HttpServletResponse response) {
    keep(response);
    pages.frame(model, pages.locale(lang), null, "/citta/metodo");
    return "site/method";
  }

  @GetMapping("/citta/{name}")
  String home(
      @PathVariable String name,
      @RequestParam(name = "tema") @Nullable String topic,
      @RequestParam(name = "q") @Nullable String question,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var found = pages.city(name);
    if (found.isEmpty()) {
      return pages.notFound(model, locale, null, response);
    }
    keep(response);
    var city = found.get();
    var asked = question == null ? "" : question.strip();
    var all = sheets.onPage(city.id());
    var shown =
        search.search(all, asked, locale).stream()
            .filter(each -> topic == null || each.topics().contains(topic))
            .limit(HOW_MANY)
            .toList();
    pages.frame(model, locale, city, "/citta/" + city.id());
    model.addAttribute("sheets", shown);
    model.addAttribute("total", all.size());
    model.addAttribute("topics", topics(all, locale));
    model.addAttribute("topic", topic == null ? null : frame.topic(topic).orElse(null));
    model.addAttribute("question", asked);
    return "site/home";
  }

  @GetMapping("/citta/{name}/risposte/{id}")
  String sheet(
      @PathVariable String name,
      @PathVariable String id,
      @RequestParam @Nullable String lang,
      @RequestParam(name = "grazie") @Nullable String thanked,
      Model model,
      HttpServletResponse response) {
    var city = pages.city(name);
    var sheet = city.flatMap(each -> sheetPage.find(each, id));
    if (city.isEmpty() || sheet.isEmpty()) {
      return pages.notFound(model, pages.locale(lang), city.orElse(null), response);
    }
    keep(response);
    var form = thanked == null ? OpinionForm.EMPTY : OpinionForm.THANKED;
    return sheetPage.show(city.get(), sheet.get(), pages.locale(lang), form, model);
  }

  /** Whatever else is asked for below: a page of ours, so that no session is begun for it. */
  @GetMapping("/citta/{name}/**")
  String other(@PathVariable String name, Model model, HttpServletResponse response) {
    return pages.notFound(model, Locale.ITALIAN, pages.city(name).orElse(null), response);
  }

  private List<CodingFrame.Topic> topics(List<PublicSheet> of, Locale locale) {
    return of.stream()
        .flatMap(each -> each.topics().stream())
        .distinct()
        .flatMap(each -> frame.topic(each).stream())
        .sorted(Comparator.comparing(each -> each.label(locale)))
        .toList();
  }

  private static void keep(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, SitePages.caching());
  }
}
