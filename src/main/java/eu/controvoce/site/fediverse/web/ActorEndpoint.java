package eu.controvoce.site.fediverse.web;

import eu.controvoce.channel.Fediverse;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.site.fediverse.Account;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * A city's account as other servers read it. People who open these addresses are sent to the city's
 * pages.
 */
@RestController
class ActorEndpoint {

  static final String TYPE = "application/activity+json";

  /** A correction should be read soon. */
  static final String CACHING = "max-age=60, public";

  private static final String BASE = Fediverse.PATH + "{name}";

  private final Fediverse fediverse;
  private final Cities cities;
  private final Account account;

  ActorEndpoint(Fediverse fediverse, Cities cities, Account account) {
    this.fediverse = fediverse;
    this.cities = cities;
    this.account = account;
  }

  @GetMapping(BASE)
  ResponseEntity<String> actor(
      @PathVariable String name, @RequestHeader(HttpHeaders.ACCEPT) @Nullable String accept) {
    var city = city(name).orElse(null);
    if (city == null) {
      return missing();
    }
    return isBrowser(accept) ? seeOther("/citta/" + city.id()) : found(account.actor(city));
  }

  @GetMapping(BASE + "/outbox")
  ResponseEntity<String> outbox(@PathVariable String name, @RequestParam @Nullable String page) {
    var city = city(name).orElse(null);
    if (city == null) {
      return missing();
    }
    if (page == null) {
      return found(account.outbox(city.id()));
    }
    // Some ask for "true", which means the first one.
    var number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    return account
        .outbox(city.id(), number)
        .map(ActorEndpoint::found)
        .orElseGet(ActorEndpoint::missing);
  }

  @GetMapping(BASE + "/followers")
  ResponseEntity<String> followers(@PathVariable String name) {
    return city(name)
        .map(each -> found(account.followers(each.id())))
        .orElseGet(ActorEndpoint::missing);
  }

  @GetMapping(BASE + "/note/{note}")
  ResponseEntity<String> note(
      @PathVariable String name,
      @PathVariable String note,
      @RequestHeader(HttpHeaders.ACCEPT) @Nullable String accept) {
    var city = city(name).orElse(null);
    if (city == null || !note.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      return missing();
    }
    var found = account.note(city.id(), note).orElse(null);
    if (found == null) {
      return missing();
    }
    if (found.gone()) {
      return ResponseEntity.status(HttpStatus.GONE)
          .contentType(MediaType.parseMediaType(TYPE))
          .body(found.document().toString());
    }
    return isBrowser(accept)
        ? seeOther(found.document().path("url").asString(""))
        : found(found.document());
  }

  /** Whatever else is asked for below: answered here, so that no session is begun for it. */
  @GetMapping({Fediverse.PATH + "**", "/nodeinfo/*"})
  ResponseEntity<String> other() {
    return missing();
  }

  private Optional<City> city(String name) {
    return name.matches("[a-z0-9][a-z0-9-]{0,60}")
        ? cities.findById(new CityId(name)).filter(each -> fediverse.isOn(each.id()))
        : Optional.empty();
  }

  /** Browsers name HTML first; servers name one of the two types of ActivityPub. */
  private static boolean isBrowser(@Nullable String accept) {
    return accept != null
        && accept.contains("text/html")
        && !accept.contains(TYPE)
        && !accept.contains("application/ld+json");
  }

  private static ResponseEntity<String> found(JsonNode document) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(TYPE))
        .header(HttpHeaders.CACHE_CONTROL, CACHING)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(document.toString());
  }

  private static ResponseEntity<String> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(address))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static ResponseEntity<String> missing() {
    return ResponseEntity.notFound().build();
  }
}
