package eu.controvoce.site.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.city.City;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.site.ProofOfWork;
import eu.controvoce.site.ReceiptNumber;
import eu.controvoce.site.ReportDesk;
import eu.controvoce.site.ReportDesk.Report;
import eu.controvoce.site.ReportDesk.Taken;
import eu.controvoce.site.ReportDesk.When;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * «What have you heard?», for residents without an account. Works without script, more slowly. The
 * number to come back with stands on the page that answers the form and in no address, so that no
 * history, log or cache keeps it.
 */
@Controller
@RequestMapping("/citta/{name}/segnala")
class ReportPages {

  private final SitePages pages;
  private final ReportDesk desk;
  private final ProofOfWork work;

  ReportPages(SitePages pages, ReportDesk desk, ProofOfWork work) {
    this.pages = pages;
    this.desk = desk;
    this.work = work;
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
    return show(city, locale, ReportForm.EMPTY, Map.of(), null, model);
  }

  /** The task that the form's script does before it sends. */
  @GetMapping("/prova")
  @ResponseBody
  ProofOfWork.Challenge task(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return work.challenge();
  }

  @PostMapping
  String take(
      @PathVariable String name,
      @RequestParam(name = "parole", defaultValue = "") String words,
      @RequestParam(name = "luogo", defaultValue = "") String place,
      @RequestParam(name = "quando", defaultValue = "") String when,
      @RequestParam(name = "zona", defaultValue = "") String area,
      @RequestParam(name = "torno", defaultValue = "") String back,
      @RequestParam(name = "sito", defaultValue = "") String trap,
      @RequestParam(name = "altcha", defaultValue = "") String solution,
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
    var form = new ReportForm(words, place, when, area, !back.isEmpty());
    var problems = form.problems();
    var heardAt = form.placeType();
    var heardOn = form.heard();
    if (!problems.isEmpty() || heardAt.isEmpty() || heardOn.isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return show(city, locale, form, problems, "site.report.incomplete", model);
    }
    if (!trap.isBlank()) {
      // Programs fill in everything; they learn nothing from us.
      return thanks(city, locale, null, false, model);
    }
    var report =
        new Report(
            form.words(), heardAt.get(), heardOn.get(), form.areaOf(city.areas()), form.back());
    try {
      return switch (desk.take(city, report, solution, request.getRemoteAddr())) {
        case Taken.Accepted(var number) -> thanks(city, locale, number, false, model);
        case Taken.Repeated() -> thanks(city, locale, null, true, model);
        case Taken.TooMany() -> {
          response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
          yield show(city, locale, form, Map.of(), "site.report.too-many", model);
        }
      };
    } catch (InvalidInput e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      var beside = Map.of("words", "site.report.words.odd");
      return show(city, locale, form, beside, "site.report.incomplete", model);
    }
  }

  private String show(
      City city,
      Locale locale,
      ReportForm form,
      Map<String, String> problems,
      @Nullable String problem,
      Model model) {
    pages.frame(model, locale, city, path(city));
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("problem", problem);
    model.addAttribute("places", PlaceType.values());
    model.addAttribute("whens", When.values());
    model.addAttribute("longest", ReportDesk.LONGEST);
    model.addAttribute("task", path(city) + "/prova");
    model.addAttribute("script", "/app/cv-report.js");
    return "site/report";
  }

  private String thanks(
      City city, Locale locale, @Nullable ReceiptNumber number, boolean repeated, Model model) {
    pages.frame(model, locale, city, path(city));
    model.addAttribute("number", number == null ? null : number.grouped());
    model.addAttribute("repeated", repeated);
    return "site/report-thanks";
  }

  static String path(City city) {
    return "/citta/" + city.id() + "/segnala";
  }
}
