package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which of the composer's checks this network does without: those named in its settings, and those
 * its coordinator switched off. Thread-safe.
 */
@Component
public class CheckSwitches {

  private static final String SUBJECT = "checks:network";

  private final SwitchedOffs kept;
  private final AnswerSettings settings;
  private final Journal journal;

  CheckSwitches(SwitchedOffs kept, AnswerSettings settings, Journal journal) {
    this.kept = kept;
    this.settings = settings;
    this.journal = journal;
  }

  /** Everything that is off. */
  public Set<Finding.Code> off() {
    var off = EnumSet.noneOf(Finding.Code.class);
    off.addAll(settings.checksOff());
    off.addAll(now().codes());
    return off;
  }

  /** Whether the settings of the installation keep a check off, whatever is chosen here. */
  public boolean isOffBySettings(Finding.Code code) {
    return settings.checksOff().contains(code);
  }

  /** Switches a check on or off for the whole network, from the next look on. */
  public void set(Actor actor, Finding.Code code, boolean on) {
    actor.require(Permission.AGREE);
    var before = now();
    var codes = EnumSet.noneOf(Finding.Code.class);
    codes.addAll(before.codes());
    if (on ? codes.remove(code) : codes.add(code)) {
      Saved.orConflict(
          () -> kept.save(new SwitchedOff(SwitchedOff.ID, before.version(), codes)),
          "checks.conflict",
          code.name());
      journal.record(actor, SUBJECT, null, on ? "journal.check.on" : "journal.check.off", code);
    }
  }

  private SwitchedOff now() {
    return kept.findById(SwitchedOff.ID)
        .orElseGet(() -> new SwitchedOff(SwitchedOff.ID, null, Set.of()));
  }
}
