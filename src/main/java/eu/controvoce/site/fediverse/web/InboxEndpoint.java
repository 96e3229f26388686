package eu.controvoce.site.fediverse.web;

import eu.controvoce.base.web.Door;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.site.fediverse.Inspection;
import eu.controvoce.site.fediverse.Reception;
import eu.controvoce.site.fediverse.Unverified;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where other servers write to a city. Whatever is signed by its sender is acknowledged; only what
 * has to do with following has an effect.
 */
@RestController
class InboxEndpoint {

  private static final Logger log = LoggerFactory.getLogger(InboxEndpoint.class);

  /**
   * What we act on is a few hundred bytes; other servers' posts, which we do not keep, are more.
   */
  private static final int MOST_BYTES = 256 * 1024;

  /** A server of many residents; each request may make us ask that server for a key. */
  private static final int A_MINUTE = 120;

  private final Fediverse fediverse;
  private final Cities cities;
  private final Inspection inspection;
  private final Reception reception;
  private final JsonMapper json;
  private final Door door;

  InboxEndpoint(
      Fediverse fediverse,
      Cities cities,
      Inspection inspection,
      Reception reception,
      JsonMapper json,
      Clock clock) {
    this.fediverse = fediverse;
    this.cities = cities;
    this.inspection = inspection;
    this.reception = reception;
    this.json = json;
    door = new Door(clock, A_MINUTE);
  }

  @PostMapping(Fediverse.PATH + "{name}/inbox")
  ResponseEntity<String> take(@PathVariable String name, HttpServletRequest request)
      throws IOException {
    if (!door.lets(request.getRemoteAddr())) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, "60")
          .build();
    }
    var city = city(name).orElse(null);
    if (city == null) {
      return ResponseEntity.notFound().build();
    }
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    var activity = read(body);
    if (activity == null) {
      return answer(HttpStatus.BAD_REQUEST, "The body is no activity");
    }
    if (reception.isNothingToUs(activity)) {
      return ResponseEntity.accepted().build();
    }
    try {
      var sender = inspection.sender(city.id(), path(request), headers(request), body);
      reception.take(city.id(), activity, sender);
      return ResponseEntity.accepted().build();
    } catch (Unverified e) {
      log.debug("Refused what was sent to {}: {}", city.id(), e.reason());
      return answer(HttpStatus.UNAUTHORIZED, e.reason());
    }
  }

  private Optional<City> city(String name) {
    return name.matches("[a-z0-9][a-z0-9-]{0,60}")
        ? cities.findById(new CityId(name)).filter(each -> fediverse.isOn(each.id()))
        : Optional.empty();
  }

  private @Nullable JsonNode read(byte[] body) {
    try {
      var tree = json.readTree(body);
      return tree.isObject() && !tree.path("type").asString("").isEmpty() ? tree : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static String path(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    var headers = new HashMap<String, String>();
    request
        .getHeaderNames()
        .asIterator()
        .forEachRemaining(
            each -> headers.put(each.toLowerCase(Locale.ROOT), request.getHeader(each)));
    return headers;
  }

  private static ResponseEntity<String> answer(HttpStatus status, String words) {
    return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
  }
}
