package eu.controvoce.site.fediverse.web;

import eu.controvoce.channel.Fediverse;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.site.fediverse.Account;
import eu.controvoce.site.fediverse.Names;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where other servers look an account up by its name (WebFinger, RFC 7033) and learn what this
 * installation is (NodeInfo 2.1).
 */
@RestController
class FindingEndpoint {

  private static final Pattern ACCOUNT =
      Pattern.compile("acct:@?([a-z0-9][a-z0-9-]{0,60})@(.+)", Pattern.CASE_INSENSITIVE);

  private static final MediaType JRD = MediaType.parseMediaType("application/jrd+json");

  private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/2.1";

  private final Fediverse fediverse;
  private final Cities cities;
  private final Names names;
  private final Account account;
  private final JsonMapper json;

  FindingEndpoint(
      Fediverse fediverse, Cities cities, Names names, Account account, JsonMapper json) {
    this.fediverse = fediverse;
    this.cities = cities;
    this.names = names;
    this.account = account;
    this.json = json;
  }

  @GetMapping("/.well-known/webfinger")
  ResponseEntity<String> webfinger(@RequestParam @Nullable String resource) {
    if (resource == null || resource.isBlank()) {
      return ResponseEntity.badRequest().build();
    }
    var city = named(resource).orElse(null);
    if (city == null) {
      return ResponseEntity.notFound().build();
    }
    var actor = names.actor(city.id());
    var home = URI.create(actor).resolve("/citta/" + city.id()).toString();
    var found = json.createObjectNode();
    found.put("subject", "acct:" + fediverse.handle(city.id()).substring(1));
    found.putArray("aliases").add(actor).add(home);
    var links = found.putArray("links");
    links.addObject().put("rel", "self").put("type", ActorEndpoint.TYPE).put("href", actor);
    links
        .addObject()
        .put("rel", "http://webfinger.net/rel/profile-page")
        .put("type", "text/html")
        .put("href", home);
    return ResponseEntity.ok()
        .contentType(JRD)
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(HttpHeaders.CACHE_CONTROL, ActorEndpoint.CACHING)
        .body(found.toString());
  }

  @GetMapping("/.well-known/nodeinfo")
  ResponseEntity<String> nodeInfo() {
    if (on().isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var found = json.createObjectNode();
    found
        .putArray("links")
        .addObject()
        .put("rel", SCHEMA)
        .put(
            "href",
            URI.create(names.actor(on().getFirst().id())).resolve("/nodeinfo/2.1").toString());
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(found.toString());
  }

  @GetMapping("/nodeinfo/2.1")
  ResponseEntity<String> nodeInfoItself() {
    var on = on();
    if (on.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var found = json.createObjectNode();
    found.put("version", "2.1");
    found.putObject("software").put("name", "controvoce").put("version", "1");
    found.putArray("protocols").add("activitypub");
    var services = found.putObject("services");
    services.putArray("inbound");
    services.putArray("outbound");
    found.put("openRegistrations", false);
    var usage = found.putObject("usage");
    usage.putObject("users").put("total", on.size());
    usage.put("localPosts", on.stream().mapToInt(each -> account.size(each.id())).sum());
    found.putObject("metadata");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/json; profile=\"" + SCHEMA + "#\""))
        .header(HttpHeaders.CACHE_CONTROL, ActorEndpoint.CACHING)
        .body(found.toString());
  }

  private Optional<City> named(String resource) {
    var typed = ACCOUNT.matcher(resource);
    if (typed.matches()) {
      return typed.group(2).equalsIgnoreCase(fediverse.host())
          ? city(typed.group(1).toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
    return on().stream().filter(each -> names.actor(each.id()).equals(resource)).findFirst();
  }

  private Optional<City> city(String name) {
    return cities.findById(new CityId(name)).filter(each -> fediverse.isOn(each.id()));
  }

  private List<City> on() {
    return fediverse.canBeFollowed()
        ? cities.findAll().stream().filter(each -> fediverse.isOn(each.id())).toList()
        : List.of();
  }
}
