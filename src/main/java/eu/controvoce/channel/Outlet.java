package eu.controvoce.channel;

import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A city's channel [canale]: one page, one feed, one list, one address, one kind of offline action.
 *
 * @param name as the city calls it
 * @param settings what its adapter needs, by the adapter's own keys (a list's id, a webhook's
 *     address); secrets only as the adapter encrypts or generates them, never shown again
 * @param paused whether nothing goes out for now
 * @param tooLate lateness beyond which a publication waits for a person instead of going out
 * @param limits what it is allowed to do; {@code null} for {@link OutletRules#NONE}
 */
@Document("outlets")
@TypeAlias("outlet")
public record Outlet(
    @Id OutletId id,
    @Version @Nullable Long version,
    CityId city,
    ChannelType type,
    String name,
    Map<String, String> settings,
    boolean paused,
    Duration tooLate,
    boolean demo,
    @Nullable OutletRules limits) {

  /** Setting: the sealed key to the account, or the secret both sides sign with. */
  public static final String SECRET = "secret";

  @PersistenceCreator
  public Outlet {
    name = Texts.required("name", name, Texts.SHORT);
    settings = Map.copyOf(settings);
  }

  /** One without rules. */
  public Outlet(
      OutletId id,
      @Nullable Long version,
      CityId city,
      ChannelType type,
      String name,
      Map<String, String> settings,
      boolean paused,
      Duration tooLate,
      boolean demo) {
    this(id, version, city, type, name, settings, paused, tooLate, demo, null);
  }

  /** What it is allowed to do. */
  public OutletRules rules() {
    return limits == null ? OutletRules.NONE : limits;
  }

  /** Whether the product has a key to the account. */
  public boolean isConnected() {
    return type.isConnectable() && settings.containsKey(SECRET);
  }

  /** Whether people do it, not the product. */
  public boolean isOffline() {
    return type.isByHand() && !isConnected();
  }

  /** What publishing on it means, as a translation key. */
  public String explanation() {
    return "channel.explain." + (isConnected() ? "connected" : type.name());
  }
}
