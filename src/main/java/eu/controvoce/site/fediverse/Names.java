package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Fediverse;
import eu.controvoce.city.CityId;
import org.springframework.stereotype.Component;

/** The addresses of what belongs to a city's account; other servers keep them for ever. */
@Component
public class Names {

  private final Fediverse fediverse;

  Names(Fediverse fediverse) {
    this.fediverse = fediverse;
  }

  /** The account itself. */
  public String actor(CityId city) {
    return fediverse.actor(city).toString();
  }

  /** Its public key. */
  String key(CityId city) {
    return actor(city) + "#main-key";
  }

  /** Where to write to it. */
  String inbox(CityId city) {
    return actor(city) + "/inbox";
  }

  /** What it published. */
  String outbox(CityId city) {
    return actor(city) + "/outbox";
  }

  /** How many follow it. */
  String followers(CityId city) {
    return actor(city) + "/followers";
  }

  /** A note of its. */
  String note(CityId city, String note) {
    return actor(city) + "/note/" + note;
  }
}
