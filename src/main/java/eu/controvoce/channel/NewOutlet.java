package eu.controvoce.channel;

import eu.controvoce.city.CityId;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet is made or changed to.
 *
 * @param settings by the adapter's own keys, without secrets
 * @param token the key to the account it publishes as; {@code null} to keep the one that is there,
 *     or where the kind needs none
 */
public record NewOutlet(
    CityId city,
    ChannelType type,
    String name,
    Map<String, String> settings,
    Duration tooLate,
    OutletRules rules,
    @Nullable String token) {

  /** Lateness beyond which a person decides, unless said otherwise. */
  public static final Duration TOO_LATE = Duration.ofHours(12);

  public NewOutlet {
    settings = Map.copyOf(settings);
  }

  /** Without rules and without a key. */
  public NewOutlet(
      CityId city, ChannelType type, String name, Map<String, String> settings, Duration tooLate) {
    this(city, type, name, settings, tooLate, OutletRules.NONE, null);
  }

  /** Without the key: records reach logs. */
  @Override
  public String toString() {
    return "NewOutlet[" + city + ", " + type + "]";
  }
}
