package eu.controvoce.exchange;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Rumour;
import java.util.List;
import java.util.Map;

/**
 * A shared rumour as the network sees it.
 *
 * @param recent sightings of the last weeks, by city; a city that has the rumour and heard nothing
 *     stands with 0
 * @param answers shared messages in force that answer it
 */
public record RadarEntry(Rumour rumour, Map<CityId, Long> recent, List<CounterMessage> answers) {

  public RadarEntry {
    recent = Map.copyOf(recent);
    answers = List.copyOf(answers);
  }

  /** Sightings of the last weeks, over all cities. */
  public long total() {
    return recent.values().stream().mapToLong(Long::longValue).sum();
  }
}
