package eu.controvoce.site.web;

import eu.controvoce.audience.Pace;
import eu.controvoce.audience.Preferences;
import eu.controvoce.city.City;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What people who get e-mails decide with the signed link in each of them. Looking changes nothing,
 * so mail scanners that open links do no harm; one POST leaves a list, as mail programs send it
 * (RFC 8058).
 */
@Controller
class PreferencePages {

  private static final String PAGE = "site/preferences";
  private static final String LEAVE = "site/leave";

  private final SitePages pages;
  private final Preferences preferences;

  PreferencePages(SitePages pages, Preferences preferences) {
    this.pages = pages;
    this.preferences = preferences;
  }

  @GetMapping("/citta/{name}/preferenze/{token}")
  String look(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var city = pages.city(name).orElse(null);
    var wishes = city == null ? null : preferences.of(city.id(), token).orElse(null);
    return show(city, token, lang, wishes, "", model, response);
  }

  @PostMapping("/citta/{name}/preferenze/{token}")
  String change(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam(name = "lista", required = false) @Nullable List<String> chosen,
      @RequestParam(name = "lingua", defaultValue = "") String language,
      @RequestParam(name = "quando", defaultValue = "") String pace,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var city = pages.city(name).orElse(null);
    var wanted = chosen == null ? List.<String>of() : chosen;
    var often = "subito".equals(pace) ? Pace.AT_ONCE : Pace.WEEKLY;
    var wishes =
        city == null
            ? null
            : preferences.change(city.id(), token, wanted, language, often).orElse(null);
    return show(city, token, lang, wishes, "preferences.saved", model, response);
  }

  @PostMapping("/citta/{name}/preferenze/{token}/dati")
  ResponseEntity<byte[]> export(@PathVariable String name, @PathVariable String token) {
    return pages
        .city(name)
        .flatMap(city -> preferences.export(city.id(), token))
        .map(json ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("dati.json").build().toString())
                .body(json.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping("/citta/{name}/preferenze/{token}/cancellazione")
  String erase(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    if (city == null || preferences.erase(city.id(), token).isEmpty()) {
      return pages.notFound(model, locale, city, response);
    }
    return left(city, locale, token, null, "erased", model, response);
  }

  @GetMapping("/citta/{name}/disiscrizione/{token}")
  String leaving(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam(name = "tutte") @Nullable String everything,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    var found = city == null ? null : preferences.leaving(city.id(), token).orElse(null);
    if (city == null || found == null) {
      return pages.notFound(model, locale, city, response);
    }
    model.addAttribute("everything", everything != null);
    return left(
        city, locale, token, found.list(), found.already() ? "already" : "ask", model, response);
  }

  @PostMapping("/citta/{name}/disiscrizione/{token}")
  String leave(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam(name = "tutte") @Nullable String everything,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    var found =
        city == null ? null : preferences.leave(city.id(), token, everything != null).orElse(null);
    if (city == null || found == null) {
      return pages.notFound(model, locale, city, response);
    }
    return left(city, locale, token, found.list(), "done", model, response);
  }

  private String show(
      @Nullable City city,
      String token,
      @Nullable String lang,
      Preferences.@Nullable Wishes wishes,
      String told,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang != null || wishes == null ? lang : wishes.language());
    if (city == null || wishes == null) {
      return pages.notFound(model, locale, city, response);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    pages.frame(model, locale, city, "/citta/" + city.id() + "/preferenze/" + token);
    model.addAttribute("wishes", wishes);
    model.addAttribute("token", token);
    model.addAttribute("told", told.isEmpty() ? null : told);
    return PAGE;
  }

  private String left(
      City city,
      Locale locale,
      String token,
      @Nullable String list,
      String state,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setStatus(HttpStatus.OK.value());
    pages.frame(model, locale, city, "/citta/" + city.id() + "/disiscrizione/" + token);
    model.addAttribute("list", list);
    model.addAttribute("token", token);
    model.addAttribute("state", state);
    return LEAVE;
  }
}
