package eu.controvoce.channel;

import eu.controvoce.city.CityId;
import java.time.Duration;
import java.util.Map;

/** Outlets as tests need them. */
public final class AnOutlet {

  private AnOutlet() {}

  public static Outlet of(ChannelType type, Map<String, String> settings) {
    return new Outlet(
        new OutletId("outlet-1"),
        null,
        new CityId("settimo"),
        type,
        "Canale di prova",
        settings,
        false,
        Duration.ofHours(12),
        false);
  }
}
