package eu.controvoce.audience;

import eu.controvoce.audience.Letter.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** Puts bags in order that a process held when it ended. */
final class LeftBehind {

  private static final Logger log = LoggerFactory.getLogger(LeftBehind.class);

  /** A bag another installation has held for longer was lost with it. */
  private static final Duration LOST = Duration.ofHours(1);

  private final Bags bags;
  private final Path folder;
  private final String self;
  private final Clock clock;

  LeftBehind(Bags bags, Path folder, String self, Clock clock) {
    this.bags = bags;
    this.folder = folder;
    this.self = self;
    this.clock = clock;
  }

  /**
   * A bag left behind: of our own we know letter by letter what happened; of one that was lost with
   * another installation, nothing, so its letters are uncertain and not sent again.
   *
   * @param carried whether this very process is carrying it now
   */
  Bag settle(Bag bag, boolean carried) {
    var holder = bag.holder();
    if (holder == null || carried) {
      return bag;
    }
    var now = clock.instant();
    var own = holder.equals(self);
    if (!own && bag.at().plus(LOST).isAfter(now)) {
      return bag;
    }
    var known = own ? CarriedLog.read(folder, bag.id()) : Map.<Integer, CarriedLog.Entry>of();
    var letters = new ArrayList<Letter>(bag.letters());
    for (int i = 0; i < letters.size(); i++) {
      if (letters.get(i).state() == State.SENDING) {
        letters.set(i, settled(letters.get(i), known.get(i), own, now));
      }
    }
    try {
      var settled = bags.save(bag.putDown(now, letters));
      CarriedLog.forget(folder, bag.id());
      log.info("Bag {} was left behind by a process that ended and is in order again", bag.id());
      return settled;
    } catch (OptimisticLockingFailureException e) {
      return bags.findById(bag.id()).orElse(bag);
    }
  }

  /** {@code entry} is {@code null} for a letter that was not begun, as far as we can know. */
  private static Letter settled(
      Letter letter, CarriedLog.@Nullable Entry entry, boolean own, Instant now) {
    if (entry == null) {
      return own ? letter.in(State.QUEUED, now, null) : uncertain(letter, now);
    }
    var state = entry.state();
    if (state == null || state == State.UNCERTAIN) {
      return uncertain(letter, now);
    }
    return state == State.QUEUED
        ? letter.in(state, now, null)
        : letter.asked(state, now, entry.detail());
  }

  private static Letter uncertain(Letter letter, Instant now) {
    return letter.asked(State.UNCERTAIN, now, "channel.email.interrupted");
  }
}
