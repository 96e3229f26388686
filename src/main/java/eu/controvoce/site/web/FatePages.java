package eu.controvoce.site.web;

import eu.controvoce.city.City;
import eu.controvoce.site.ReceiptNumber;
import eu.controvoce.site.ReportDesk;
import eu.controvoce.site.ReportDesk.Fate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/** «What became of my report?», by the number a resident was given. Never by an address. */
@Controller
@RequestMapping("/citta/{name}/segnala/esito")
class FatePages {

  private static final int LONGEST = 60;

  private final SitePages pages;
  private final ReportDesk desk;

  FatePages(SitePages pages, ReportDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  String form(
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
    return show(city, locale, "", null, null, model);
  }

  @PostMapping
  String follow(
      @PathVariable String name,
      @RequestParam(name = "numero", defaultValue = "") String typed,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    if (city == null) {
      return pages.notFound(model, locale, null, response);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!desk.mayAsk(request.getRemoteAddr())) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return show(city, locale, typed, "site.fate.too-many", null, model);
    }
    var number = ReceiptNumber.parse(typed);
    if (number.isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      var problem = typed.isBlank() ? "site.fate.missing" : "site.fate.mistyped";
      return show(city, locale, typed, problem, null, model);
    }
    var fate = desk.follow(city, number.get());
    if (fate.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return show(city, locale, typed, "site.fate.unknown", null, model);
    }
    return show(city, locale, number.get().grouped(), null, fate.get(), model);
  }

  private String show(
      City city,
      Locale locale,
      String typed,
      @Nullable String problem,
      @Nullable Fate fate,
      Model model) {
    pages.frame(model, locale, city, ReportPages.path(city) + "/esito");
    model.addAttribute("typed", typed.substring(0, Math.min(typed.length(), LONGEST)));
    model.addAttribute("problem", problem);
    model.addAttribute("fate", fate);
    return "site/fate";
  }
}
