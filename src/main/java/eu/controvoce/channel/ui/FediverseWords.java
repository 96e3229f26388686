package eu.controvoce.channel.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.channel.FollowerFigures.Figures;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.CityId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a city's profile in the fediverse. */
final class FediverseWords {

  private FediverseWords() {}

  /** Under which name it is followed, or why it cannot be; and by how many. */
  static List<String> of(Outlet outlet, Fediverse fediverse, @Nullable Figures figures) {
    var all = new ArrayList<String>();
    all.add(address(outlet.city(), fediverse));
    if (figures != null && fediverse.canBeFollowed()) {
      all.add(say("channel.fediverse.followers", figures.followers()));
    }
    if (figures != null && figures.waiting() > 0) {
      all.add(say("channel.fediverse.waiting", figures.waiting()));
    }
    return all;
  }

  /** What a new profile means, and its name once a city is chosen. */
  static String help(@Nullable CityId city, Fediverse fediverse) {
    var help = say("channel.fediverse.help");
    return city == null ? help : help + " " + address(city, fediverse) + ".";
  }

  private static String address(CityId city, Fediverse fediverse) {
    return fediverse.canBeFollowed()
        ? say("channel.fediverse.address", fediverse.handle(city))
        : say("channel.fediverse.not-yet");
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
