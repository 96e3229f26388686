package eu.controvoce.site.fediverse;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.site.PublicSheets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a city's account tells now. Thread-safe. */
@Component
class Entries {

  private final PublicSheets sheets;
  private final Cities cities;

  Entries(PublicSheets sheets, Cities cities) {
    this.sheets = sheets;
    this.cities = cities;
  }

  /** Of a city, the latest first. */
  Map<MessageId, Entry> of(CityId city) {
    var language = cities.findById(city).map(City::language).orElse("it");
    var all = new LinkedHashMap<MessageId, Entry>();
    sheets
        .inFediverse(city)
        .forEach((message, sheet) -> all.put(message, new Entry(city, message, language, sheet)));
    return all;
  }
}
