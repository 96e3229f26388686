package eu.controvoce.answer.ui;

import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import java.util.LinkedHashMap;
import java.util.List;

/** The rumours a text may answer. */
final class KnownRumours {

  private static final int MOST = 500;

  private KnownRumours() {}

  /** Those it answers already, then the city's own. */
  static List<Rumour> of(Bench bench, Actor actor, List<Rumour> answered) {
    var all = new LinkedHashMap<String, Rumour>();
    answered.forEach(each -> all.put(each.id().value(), each));
    bench
        .casework()
        .list(actor, RumourFilter.OWN, 0, MOST)
        .items()
        .forEach(each -> all.putIfAbsent(each.id().value(), each));
    return List.copyOf(all.values());
  }
}
