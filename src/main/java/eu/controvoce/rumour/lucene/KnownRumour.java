package eu.controvoce.rumour.lucene;

import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rumour in the index.
 *
 * @param number what the index calls it
 * @param analysed all the ways it is said: title, claim, wordings
 * @param texts the same with what people said the rumour is about
 */
record KnownRumour(long number, Rumour rumour, List<Said> analysed, List<Said> texts) {

  /** Where everybody of the network finds it. */
  static final String NETWORK = "network";

  /** Every text of a rumour once. */
  static List<String> textsOf(Rumour rumour) {
    return Stream.concat(
            Stream.of(rumour.title(), rumour.claim()),
            rumour.wordings().stream().map(Wording::text))
        .distinct()
        .toList();
  }

  /**
   * The places it can be found from: {@code city:x} for everybody there, {@code desk:x} for those
   * who triage there, which differ for what was referred.
   */
  List<String> places() {
    var places = new ArrayList<String>();
    for (var each : rumour.handlings()) {
      places.add(desk(each.city().value()));
      if (isOpenToAll(each)) {
        places.add(city(each.city().value()));
      }
    }
    var atHome = rumour.in(rumour.home());
    if (atHome.isEmpty()) {
      places.add(desk(rumour.home().value()));
      places.add(city(rumour.home().value()));
    }
    if (rumour.sharing() == Sharing.NETWORK && atHome.map(KnownRumour::isOpenToAll).orElse(true)) {
      places.add(NETWORK);
    }
    return places;
  }

  static String city(String id) {
    return "city:" + id;
  }

  static String desk(String id) {
    return "desk:" + id;
  }

  /** What was analysed by its words, to be used again when only something else changed. */
  Map<String, Said> byText() {
    return analysed.stream().collect(Collectors.toMap(Said::text, each -> each, (a, b) -> a));
  }

  private static boolean isOpenToAll(Handling handling) {
    return handling.status() != RumourStatus.REFERRED;
  }
}
