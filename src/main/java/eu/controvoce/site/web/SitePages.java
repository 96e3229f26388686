package eu.controvoce.site.web;

import eu.controvoce.base.Settings;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * What all public pages share: the city, the language, the addresses, how long they may be kept.
 */
@Component
class SitePages {

  private static final ZoneId HOME = ZoneId.of("Europe/Rome");

  private final Cities cities;
  private final Translations translations;
  private final Fediverse fediverse;
  private final URI origin;
  private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

  SitePages(
      Cities cities,
      Translations translations,
      Fediverse fediverse,
      Settings settings,
      ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    this.mappings = mappings;
    this.cities = cities;
    this.translations = translations;
    this.fediverse = fediverse;
    this.origin = settings.publicUrl();
  }

  /** The city of an address, if there is one of that name. */
  Optional<City> city(String name) {
    return name.matches("[a-z0-9][a-z0-9-]{0,60}")
        ? cities.findById(new CityId(name))
        : Optional.empty();
  }

  /** Italian unless the address asks for another language we speak. */
  Locale locale(@Nullable String asked) {
    return Languages.named(asked).orElse(Locale.ITALIAN);
  }

  /** Words for a page of a city, or of none. */
  Words words(Locale locale, @Nullable City city) {
    return new Words(translations, locale, city == null ? HOME : city.zone());
  }

  /** The absolute address of a path. */
  URI address(String path) {
    return URI.create(origin + path);
  }

  /** What every page's frame shows. */
  Words frame(Model model, Locale locale, @Nullable City city, String path) {
    var words = words(locale, city);
    model.addAttribute("w", words);
    model.addAttribute("city", city);
    model.addAttribute("path", path);
    model.addAttribute("canonical", address(path).toString());
    model.addAttribute("subscribe", city == null ? null : subscription(city).orElse(null));
    model.addAttribute("followed", city == null ? null : followed(city).orElse(null));
    model.addAttribute("preview", city == null ? null : preview(city, words));
    model.addAttribute("lang", "it".equals(words.language()) ? null : words.language());
    return words;
  }

  /**
   * A picture that other sites show beside a link.
   *
   * @param address absolute
   */
  public record Preview(String address, String altText) {}

  private Preview preview(City city, Words words) {
    var path = words.to("/citta/" + city.id() + "/anteprima.png");
    return new Preview(address(path).toString(), words.say("site.tagline") + " · " + city.name());
  }

  /** Where readers subscribe by e-mail, if this installation has such a page. */
  private Optional<String> subscription(City city) {
    return mappings.stream()
            .flatMap(each -> each.getHandlerMethods().keySet().stream())
            .flatMap(each -> each.getPatternValues().stream())
            .anyMatch(each -> each.matches("/citta/\\{\\w+}/iscrizione"))
        ? Optional.of("/citta/" + city.id() + "/iscrizione")
        : Optional.empty();
  }

  /**
   * A city's account in the fediverse.
   *
   * @param address of the account
   * @param handle by which it is looked up
   */
  public record Followed(String address, String handle) {}

  private Optional<Followed> followed(City city) {
    return fediverse.isOn(city.id())
        ? Optional.of(
            new Followed(fediverse.actor(city.id()).toString(), fediverse.handle(city.id())))
        : Optional.empty();
  }

  /** A page of ours that says there is nothing, so that no session is begun for it. */
  String notFound(Model model, Locale locale, @Nullable City city, HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    frame(model, locale, city, city == null ? "/citta" : "/citta/" + city.id());
    return "site/not-found";
  }

  /** A minute in shared caches: an answer that is corrected is corrected soon. */
  static String caching() {
    return "max-age=" + Duration.ofMinutes(1).toSeconds() + ", public";
  }
}
