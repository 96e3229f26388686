package eu.controvoce.site.web;

import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.Pace;
import eu.controvoce.audience.Subscriptions;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.city.City;
import eu.controvoce.site.SubscriptionDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where residents ask for a city's answers by e-mail and confirm that the address is theirs. The
 * same is answered whether an address is known or not. No session, no cookie, no script; looking
 * changes nothing, so mail scanners that open links do no harm.
 */
@Controller
class SubscriptionPages {

  private static final String FORM = "site/subscribe";
  private static final String CONFIRM = "site/subscribe-confirm";

  private final SitePages pages;
  private final Subscriptions subscriptions;
  private final SubscriptionDoor door;

  SubscriptionPages(SitePages pages, Subscriptions subscriptions, SubscriptionDoor door) {
    this.pages = pages;
    this.subscriptions = subscriptions;
    this.door = door;
  }

  /**
   * What was filled in.
   *
   * @param problem translation key of what is wrong; {@code null} if nothing
   */
  public record Form(
      String address,
      List<String> lists,
      String language,
      boolean weekly,
      @Nullable String problem) {}

  @GetMapping("/citta/{name}/iscrizione")
  String form(
      @PathVariable String name,
      @RequestParam @Nullable String lang,
      @RequestParam(name = "chiesto") @Nullable String asked,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name);
    if (city.isEmpty()) {
      return pages.notFound(model, locale, null, response);
    }
    var offered = subscriptions.offered(city.get().id());
    var all = offered.size() == 1 ? ids(offered) : List.<String>of();
    var empty = new Form("", all, locale.getLanguage(), true, null);
    return show(city.get(), locale, empty, asked != null, model, response);
  }

  @PostMapping("/citta/{name}/iscrizione")
  String ask(
      @PathVariable String name,
      @RequestParam(name = "indirizzo", defaultValue = "") String address,
      @RequestParam(name = "lista", required = false) @Nullable List<String> chosen,
      @RequestParam(name = "lingua", defaultValue = "it") String language,
      @RequestParam(name = "quando", defaultValue = "") String pace,
      @RequestParam(name = "sito", defaultValue = "") String trap,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    if (city == null) {
      return pages.notFound(model, locale, null, response);
    }
    var lists = chosen == null ? List.<String>of() : chosen;
    var weekly = !"subito".equals(pace);
    var tongue = Languages.named(language).orElse(Locale.ITALIAN);
    Optional<String> problem = Optional.empty();
    if (!door.takes(request.getRemoteAddr())) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      problem = Optional.of("site.opinion.too-many");
    } else if (trap.isBlank()) {
      try {
        subscriptions.ask(city.id(), address, lists, tongue, weekly ? Pace.WEEKLY : Pace.AT_ONCE);
      } catch (InvalidInput e) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        problem = Optional.of(e.key());
      }
    }
    if (problem.isPresent()) {
      var kept = address.substring(0, Math.min(address.length(), 300));
      var form = new Form(kept, lists, tongue.getLanguage(), weekly, problem.get());
      return show(city, locale, form, false, model, response);
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, asked(city, locale));
    return show(city, locale, new Form("", List.of(), "it", true, null), true, model, response);
  }

  @GetMapping("/citta/{name}/conferma/{token}")
  String look(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    return confirm(name, token, lang, false, model, response);
  }

  @PostMapping("/citta/{name}/conferma/{token}")
  String confirm(
      @PathVariable String name,
      @PathVariable String token,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    return confirm(name, token, lang, true, model, response);
  }

  private String confirm(
      String name,
      String token,
      @Nullable String lang,
      boolean really,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    if (city == null) {
      return pages.notFound(model, locale, null, response);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var asked =
        really ? subscriptions.confirm(city.id(), token) : subscriptions.look(city.id(), token);
    if (asked.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
    }
    pages.frame(model, locale, city, "/citta/" + city.id() + "/conferma/" + token);
    model.addAttribute("asked", asked.orElse(null));
    model.addAttribute("done", really);
    return CONFIRM;
  }

  private String show(
      City city,
      Locale locale,
      Form form,
      boolean asked,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    pages.frame(model, locale, city, "/citta/" + city.id() + "/iscrizione");
    model.addAttribute("lists", subscriptions.offered(city.id()));
    model.addAttribute("form", form);
    model.addAttribute("asked", asked);
    model.addAttribute("hours", Subscriptions.GOOD_FOR.toHours());
    return FORM;
  }

  private static List<String> ids(List<MailingList> lists) {
    return lists.stream().map(each -> each.id().value()).toList();
  }

  private static String asked(City city, Locale locale) {
    var other = Locale.ITALIAN.getLanguage().equals(locale.getLanguage());
    return "/citta/"
        + city.id()
        + "/iscrizione?chiesto=1"
        + (other ? "" : "&lang=" + locale.getLanguage());
  }
}
