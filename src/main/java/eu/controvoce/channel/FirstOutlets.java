package eu.controvoce.channel;

import eu.controvoce.base.Id;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.city.City;
import eu.controvoce.city.CityOpened;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a new city the channels that need no settings, so that its first answer can go out without
 * an administrator: the public page, the feed, and what people do by hand.
 */
@Component
class FirstOutlets {

  private static final List<ChannelType> READY =
      List.of(ChannelType.PUBLIC_PAGE, ChannelType.FEED, ChannelType.OFFLINE);

  private final Outlets outlets;
  private final Translations translations;

  FirstOutlets(Outlets outlets, Translations translations) {
    this.outlets = outlets;
    this.translations = translations;
  }

  @EventListener
  void on(CityOpened news) {
    READY.forEach(type -> outlets.save(first(news.city(), type)));
  }

  private Outlet first(City city, ChannelType type) {
    var name =
        translations.getTranslation("channel.first." + type.name(), Locale.of(city.language()));
    return new Outlet(
        new OutletId(Id.random()),
        null,
        city.id(),
        type,
        name,
        Map.of(),
        false,
        NewOutlet.TOO_LATE,
        false);
  }
}
