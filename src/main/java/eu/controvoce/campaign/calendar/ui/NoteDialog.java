package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.campaign.calendar.CalendarNote;
import eu.controvoce.campaign.calendar.NoteDesk;
import eu.controvoce.campaign.ui.Words;
import eu.controvoce.city.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes and removes notes; everything can be taken back in the notice. */
final class NoteDialog {

  private final NoteDesk desk;
  private final Actor actor;
  private final Command changed;

  /**
   * @param changed called after something was written or removed
   */
  NoteDialog(NoteDesk desk, Actor actor, Command changed) {
    this.desk = desk;
    this.actor = actor;
    this.changed = changed;
  }

  /** Asks for a new note of a day. */
  void add(LocalDate day) {
    open(day, null);
  }

  /** Asks how a note should be otherwise. */
  void edit(CalendarNote note) {
    open(note.day(), note);
  }

  /** Takes a note off. */
  void remove(CalendarNote note) {
    attempt(() -> {
      var gone = desk.remove(actor, note.id());
      Notices.done(
          Words.say("calendar.note.removed"),
          () ->
              attempt(() -> {
                desk.restore(actor, gone);
                changed.execute();
              }));
      changed.execute();
    });
  }

  private void open(LocalDate proposed, @Nullable CalendarNote before) {
    var dialog = new Dialog();
    var day = Fields.day(Words.say("calendar.note.day"), UI.getCurrent().getLocale());
    day.setValue(proposed);
    var text = Fields.area(Words.say("calendar.note"), Words.say("calendar.note.help"), 3);
    text.setMaxLength(CalendarNote.LONGEST);
    if (before != null) {
      text.setValue(before.text());
    }
    var errors = new FieldErrors().bind("day", day).bind("text", text);
    dialog.setHeaderTitle(
        Words.say(before == null ? "calendar.note.add" : "calendar.note.edit.heading"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(text, day));
    var save =
        Buttons.primary(
            Words.say("ui.save"),
            () -> {
              if (errors.attempt(() -> save(before, day.getValue(), text.getValue()))) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.cancel"), dialog::close), save);
    dialog.open();
    text.focus();
  }

  private void save(@Nullable CalendarNote before, @Nullable LocalDate day, String text) {
    if (day == null) {
      throw new InvalidInput("day", "input.required");
    }
    if (before == null) {
      var added = desk.add(actor, day, text);
      Notices.done(
          Words.say("calendar.note.added"),
          () ->
              attempt(() -> {
                desk.remove(actor, added.id());
                changed.execute();
              }));
    } else {
      var edited = desk.edit(actor, before, day, text);
      Notices.done(
          Words.say("calendar.note.edited"),
          () ->
              attempt(() -> {
                desk.edit(actor, edited, before.day(), before.text());
                changed.execute();
              }));
    }
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
}
