package eu.controvoce.channel;

import eu.controvoce.base.Settings;
import eu.controvoce.city.CityId;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where the outside finds what a city publishes. Thread-safe. */
@Component
public class PublicAddresses {

  /** Where public pictures are, below the root. */
  public static final String PICTURES = "/immagini/";

  private final URI root;

  PublicAddresses(Settings settings) {
    root = settings.publicUrl();
  }

  /** The page of one answer; {@code message} is a counter-message's id. */
  public URI answer(CityId city, String message) {
    return at(city, "risposte/" + message);
  }

  /** A picture of an answer, once it is public; {@code picture} is its id. */
  public URI picture(String picture) {
    return URI.create(root + PICTURES + picture);
  }

  /** The city's feed, as RSS. */
  public URI feed(CityId city) {
    return at(city, "feed.rss");
  }

  /** Where somebody leaves a mailing list. */
  public URI leave(CityId city, String token) {
    return at(city, "disiscrizione/" + token);
  }

  /** Where somebody says which e-mails they want. */
  public URI preferences(CityId city, String token) {
    return at(city, "preferenze/" + token);
  }

  /** Where somebody confirms that they want e-mails. */
  public URI confirm(CityId city, String token) {
    return at(city, "conferma/" + token);
  }

  /** The name under which the outside knows this installation, as used in Message-IDs. */
  public String host() {
    return root.getHost() == null ? "localhost" : root.getHost();
  }

  private URI at(CityId city, String path) {
    return URI.create(root + "/citta/" + city.value() + "/" + path);
  }
}
