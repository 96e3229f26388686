package eu.controvoce.channel;

import eu.controvoce.base.Settings;
import eu.controvoce.city.CityId;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Under which name a city is followed in the fediverse, and whether it is. Thread-safe. */
@Component
public class Fediverse {

  /** Below which path, from the root, the accounts of the cities are. */
  public static final String PATH = "/fediverso/";

  private final URI root;
  private final boolean reachable;
  private final Outlets outlets;

  Fediverse(Settings settings, FediverseSettings fediverse, Outlets outlets) {
    root = settings.publicUrl();
    reachable =
        (settings.isPublic() && "https".equals(root.getScheme())) || fediverse.allowPrivate();
    this.outlets = outlets;
  }

  /**
   * Whether anybody could follow: other servers keep our addresses for ever and call back, so
   * without a public https address nothing is offered.
   */
  public boolean canBeFollowed() {
    return reachable;
  }

  /** The name a city is looked up by, as in {@code @settimo@voci.example}. */
  public String handle(CityId city) {
    return "@" + city.value() + "@" + host();
  }

  /** The host, with the port unless it is the usual one. */
  public String host() {
    var host = root.getHost() == null ? "localhost" : root.getHost();
    return root.getPort() < 0 ? host : host + ":" + root.getPort();
  }

  /** What identifies a city's account. */
  public URI actor(CityId city) {
    return URI.create(root + PATH + city.value());
  }

  /** The outlet by which a city tells the fediverse; empty if it does not. */
  public Optional<Outlet> outlet(CityId city) {
    return outlets.findByCity(city).stream()
        .filter(each -> each.type() == ChannelType.ACTIVITYPUB)
        .findFirst();
  }

  /** Whether a city can be followed now. */
  public boolean isOn(CityId city) {
    return reachable && outlet(city).isPresent();
  }
}
