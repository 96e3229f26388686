package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import eu.controvoce.city.Actor;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Moves publications, says so with what to think of, and takes it back when asked. */
public final class Moves {

  private final Planning planning;
  private final Actor actor;
  private final Command changed;

  /**
   * @param changed called after something was moved or moved back
   */
  public Moves(Planning planning, Actor actor, Command changed) {
    this.planning = planning;
    this.actor = actor;
    this.changed = changed;
  }

  /**
   * Moves one to another time by the clock of its zone.
   *
   * @throws Refusal if it may not be moved, or not there
   */
  public void to(Publication before, LocalDateTime at) {
    var locale = UI.getCurrent().getLocale();
    var moved = planning.reschedule(actor, before.id(), new When.Local(at));
    var when =
        moved
            .at()
            .atZone(moved.zone())
            .format(DateTimeFormatter.ofPattern("EEE d MMM, H:mm", locale));
    var warnings = planning.warnings(actor, moved, new When.At(moved.at()), locale);
    Notices.done(
        warnings.isEmpty()
            ? Words.say("calendar.moved", when)
            : Words.say("calendar.moved.warned", when, Warnings.said(warnings)),
        () -> back(before, moved));
    changed.execute();
  }

  private void back(Publication before, Publication moved) {
    try {
      planning.putBack(actor, before, moved);
      Notices.done(Words.say("calendar.moved-back"));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    changed.execute();
  }
}
