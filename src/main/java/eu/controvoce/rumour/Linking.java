package eu.controvoce.rumour;

import eu.controvoce.base.Conflict;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps rumours in step with the sightings that belong to them. The sighting is always saved first
 * and is the truth; what a rumour says of it (wording, dates, count) can be made again from it.
 */
@Component
class Linking {

  private static final Logger log = LoggerFactory.getLogger(Linking.class);

  private final RumourDesk desk;
  private final Sightings sightings;
  private final Today today;
  private final Journal journal;

  Linking(RumourDesk desk, Sightings sightings, Today today, Journal journal) {
    this.desk = desk;
    this.sightings = sightings;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Lets the rumour know of a sighting just linked to it. If that fails because others keep saving
   * the rumour, the sweep does it later: the sighting itself is safe.
   */
  void include(Sighting sighting, RumourId rumour) {
    var city = sighting.city();
    var back = new boolean[1];
    var code = new String[] {""};
    try {
      desk.change(
          rumour,
          null,
          now -> {
            var heard =
                now.reach(city, today.now())
                    .say(wording(sighting))
                    .handle(city, each -> each.heard(sighting.heard().on()));
            back[0] = isBack(heard, city);
            code[0] = now.code();
            return back[0] ? heard.handle(city, each -> each.resurge(today.now())) : heard;
          });
    } catch (Conflict e) {
      log.warn("Rumour {} will count sighting {} later: {}", rumour, sighting.id(), e.key());
      return;
    }
    if (back[0]) {
      journal.recordOwn(
          Journal.subject("rumour", rumour), city, "journal.rumour.returned", code[0]);
      desk.tell(new RumourReturned(rumour, city));
    }
  }

  /** Counts a rumour's sightings in a city anew and forgets the wording of one taken back. */
  void recount(RumourId rumour, CityId city, SightingId takenBack) {
    var left = in(city, rumour);
    desk.change(rumour, null, now -> counted(now.unsay(takenBack), city, left));
  }

  /** The rumour with the city's sightings counted: dates, number, wordings. */
  static Rumour counted(Rumour rumour, CityId city, List<Sighting> theirs) {
    var dates = theirs.stream().map(each -> each.heard().on()).sorted().toList();
    var first = dates.isEmpty() ? null : dates.getFirst();
    var last = dates.isEmpty() ? null : dates.getLast();
    var grown = rumour;
    for (var sighting :
        theirs.stream().sorted(Comparator.comparing(Sighting::enteredOn)).toList()) {
      grown = grown.say(wording(sighting));
    }
    return grown.handle(city, each -> each.heardAnew(first, last, theirs.size()));
  }

  /** How the rumour was said in a sighting. */
  static Wording wording(Sighting sighting) {
    return new Wording(
        sighting.exactWords(),
        sighting.language(),
        sighting.city(),
        sighting.heard().on(),
        sighting.id());
  }

  /**
   * Whether a quiet rumour is back: enough sightings heard in the window, all entered after it was
   * put under watch, so that what led to that decision does not undo it.
   */
  private boolean isBack(Rumour rumour, CityId city) {
    var handling = rumour.in(city).orElseThrow();
    var quiet =
        handling.status() == RumourStatus.MONITORING || handling.status() == RumourStatus.CLOSED;
    if (!quiet) {
      return false;
    }
    LocalDate since = today.in(city).minusDays(Handling.RESURGENCE_WINDOW.toDays());
    return in(city, rumour.id()).stream()
            .filter(each -> each.heard().on().isAfter(since))
            .filter(each -> !each.enteredOn().isBefore(handling.quietSince()))
            .count()
        >= Handling.RESURGENCE;
  }

  private List<Sighting> in(CityId city, RumourId rumour) {
    return sightings.findByRumour(rumour).stream()
        .filter(each -> each.city().equals(city))
        .toList();
  }
}
