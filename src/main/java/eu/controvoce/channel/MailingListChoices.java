package eu.controvoce.channel;

import eu.controvoce.city.CityId;
import java.util.Map;

/**
 * The mailing lists an e-mail outlet can be set to; provided by whoever keeps lists, which stands
 * above this module.
 */
@FunctionalInterface
public interface MailingListChoices {

  /** Names of a city's lists by their ids. */
  Map<String, String> of(CityId city);
}
