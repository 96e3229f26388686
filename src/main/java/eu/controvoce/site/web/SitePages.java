package eu.controvoce.site.web;

import eu.controvoce.base.Settings;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What all public pages share: the city, the language, the addresses, how long they may be kept.
 */
@Component
class SitePages {

  private static final ZoneId HOME = ZoneId.of("Europe/Rome");

  private final Cities cities;
  private final Translations translations;
  private final URI origin;

  SitePages(Cities cities, Translations translations, Settings settings) {
    this.cities = cities;
    this.translations = translations;
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
    model.addAttribute("lang", "it".equals(words.language()) ? null : words.language());
    return words;
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
