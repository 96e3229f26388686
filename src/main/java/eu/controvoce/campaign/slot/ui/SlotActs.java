package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.campaign.ui.Warnings;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What can be done with one date of a slot. Everything can be taken back in the notice. */
final class SlotActs {

  private final SlotDesk desk;
  private final SlotMessages messages;
  private final Planning planning;
  private final Times times;
  private final Actor actor;
  private final Command changed;

  /**
   * @param changed called after something was done
   */
  SlotActs(
      SlotDesk desk,
      SlotMessages messages,
      Planning planning,
      Times times,
      Actor actor,
      Command changed) {
    this.desk = desk;
    this.messages = messages;
    this.planning = planning;
    this.times = times;
    this.actor = actor;
    this.changed = changed;
  }

  /** Buttons for this date; none for whoever may not plan, or where something goes out already. */
  List<Component> of(Occurrence date) {
    if (!actor.may(Permission.PLAN, date.slot().city()) || date.filledBy() != null) {
      return List.of();
    }
    if (date.leftOut()) {
      var back = Buttons.quiet(SlotWords.say("slot.date.restore"), () -> restore(date));
      back.setAriaLabel(SlotWords.say("slot.date.restore.of", said(date)));
      return List.of(back);
    }
    var fill = Buttons.secondary(SlotWords.say("slot.date.fill"), () -> fill(date));
    fill.setAriaLabel(SlotWords.say("slot.date.fill.of", said(date)));
    var menu =
        new MoreMenu()
            .add(Icon.CALENDAR, SlotWords.say("slot.date.move"), () -> move(date))
            .add(Icon.CLOSE, SlotWords.say("slot.date.leave-out"), () -> leaveOut(date));
    if (date.isMoved()) {
      menu.add(Icon.UNDO, SlotWords.say("slot.date.restore"), () -> restore(date));
    }
    return new ArrayList<>(List.of(fill, menu));
  }

  /** Asks what fills it. */
  void fill(Occurrence date) {
    FillDialog.open(
        date,
        said(date),
        messages.ready(actor),
        message -> warnings(date, message),
        message -> fill(date, message));
  }

  /**
   * Fills it.
   *
   * @throws Refusal if the message may not go out, or somebody else filled it
   */
  void fill(Occurrence date, MessageId message) {
    var warnings = warnings(date, message);
    var planned = desk.fill(actor, date.slot().id(), date.was(), message);
    var filled = SlotWords.say("slot.date.filled", said(date));
    told(
        warnings.isEmpty() ? filled : filled + " " + Warnings.said(warnings),
        () -> planning.cancel(actor, planned.id()));
  }

  /** What to think of before this goes out then; nothing where that cannot be told. */
  private List<PlanningWarning> warnings(Occurrence date, MessageId message) {
    var slot = date.slot();
    try {
      return planning.warnings(
          actor,
          NewPublication.of(slot.campaign(), message, slot.outlet(), new When.At(date.at())),
          UI.getCurrent().getLocale());
    } catch (Refusal e) {
      // The campaign is gone: filling says so.
      return List.of();
    }
  }

  private void leaveOut(Occurrence date) {
    attempt(() -> {
      var slot = fresh(date);
      desk.leaveOut(actor, slot.id(), date.was(), SlotWords.version(slot));
      told("slot.date.left-out.done", date, () -> putBack(slot, date.was()));
    });
  }

  private void move(Occurrence date) {
    MoveDateDialog.open(
        date,
        times,
        to -> {
          var slot = fresh(date);
          desk.move(actor, slot.id(), date.was(), to, SlotWords.version(slot));
          told("slot.date.moved", date, () -> putBack(slot, date.was()));
        });
  }

  private void restore(Occurrence date) {
    attempt(() -> {
      var slot = fresh(date);
      desk.restore(actor, slot.id(), date.was(), SlotWords.version(slot));
      told("slot.date.restored", date, () -> putBack(slot, date.was()));
    });
  }

  /** As this date was before. */
  private void putBack(Slot before, LocalDateTime was) {
    var now = SlotWords.version(desk.find(actor, before.id()));
    var change = before.changeOf(was);
    if (change.isEmpty()) {
      desk.restore(actor, before.id(), was, now);
      return;
    }
    var to = change.get().becomes();
    if (to == null) {
      desk.leaveOut(actor, before.id(), was, now);
    } else {
      desk.move(actor, before.id(), was, to, now);
    }
  }

  private void told(String key, Occurrence date, Command undo) {
    told(SlotWords.say(key, said(date)), undo);
  }

  private void told(String words, Command undo) {
    Notices.done(
        words,
        () ->
            attempt(() -> {
              undo.execute();
              changed.execute();
            }));
    changed.execute();
  }

  private void attempt(Command what) {
    try {
      what.execute();
    } catch (Refusal e) {
      Notices.refused(e);
      changed.execute();
    }
  }

  /** Single dates do not get into each other's way: the newest version is good enough. */
  private Slot fresh(Occurrence date) {
    return desk.find(actor, date.slot().id());
  }

  private String said(Occurrence date) {
    return times.at(date.at(), UI.getCurrent().getLocale());
  }
}
