package eu.controvoce.channel;

import eu.controvoce.city.CityId;
import java.time.Duration;
import java.util.Map;

/**
 * What an outlet is made or changed to.
 *
 * @param settings by the adapter's own keys, without secrets
 */
public record NewOutlet(
    CityId city, ChannelType type, String name, Map<String, String> settings, Duration tooLate) {

  /** Lateness beyond which a person decides, unless said otherwise. */
  public static final Duration TOO_LATE = Duration.ofHours(12);

  public NewOutlet {
    settings = Map.copyOf(settings);
  }
}
