package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks where somebody saw what nobody knew to be out. */
public final class SeenDialog {

  private SeenDialog() {}

  /**
   * Asks about one.
   *
   * @param seen does it, with the time and the note; may be refused
   */
  static void open(
      Publication publication, Locale locale, BiConsumer<@Nullable When, String> seen) {
    var at = Fields.time(Words.say("publication.confirm.at.label"), locale);
    at.setHelperText(Words.say("publication.at.zone", publication.zone().getId()));
    var tries = publication.attempts();
    var last = tries.isEmpty() ? publication.at() : tries.getLast().startedAt();
    var shown = LocalDateTime.ofInstant(last, publication.zone());
    at.setValue(shown);
    var note = note();
    open(
        Words.say("publication.confirm.question"),
        new Form(at, note),
        new FieldErrors().bind("at", at).bind("note", note),
        note,
        () -> seen.accept(time(at, shown), note.getValue()));
  }

  /**
   * Asks about several.
   *
   * @param seen does it, with the note; may be refused
   */
  public static void open(int count, Consumer<String> seen) {
    var note = note();
    open(
        Words.say("operations.confirm.question", count),
        new Form(note),
        new FieldErrors().bind("note", note),
        note,
        () -> seen.accept(note.getValue()));
  }

  private static void open(
      String question, Form form, FieldErrors errors, TextField note, Runnable seen) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(question);
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(Words.say("publication.confirm.consequence")), form);
    var save =
        Buttons.primary(
            Words.say("publication.confirm"),
            () -> {
              if (errors.attempt(seen::run)) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.cancel"), dialog::close), save);
    dialog.open();
    note.focus();
  }

  private static TextField note() {
    var note =
        Fields.text(
            Words.say("publication.confirm.note"), Words.say("publication.confirm.note.help"));
    note.setMaxLength(Texts.SHORT);
    return note;
  }

  /** Left as it was proposed it is the very moment of the last try, not the minute. */
  private static @Nullable When time(DateTimePicker at, LocalDateTime shown) {
    var chosen = at.getValue();
    return chosen == null || chosen.equals(shown) ? null : new When.Local(chosen);
  }
}
