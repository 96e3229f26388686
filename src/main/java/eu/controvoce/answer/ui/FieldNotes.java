package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessage.Note;
import eu.controvoce.answer.ReviewFields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers said of one part of a text, to be placed beside it: in the composer, under the
 * field; while reading, under the words. Invisible when nothing was said.
 */
final class FieldNotes extends Composite<Div> {

  /**
   * What was said of the text as it was last sent.
   *
   * @param field one of {@link ReviewFields#ALL}; {@code null} for the whole text
   */
  FieldNotes(CounterMessage message, @Nullable String field, Times times) {
    this(of(message.lastNotes(), field), "approvals.comment.now", times);
  }

  private FieldNotes(List<Note> notes, String key, Times times) {
    getContent().addClassName("cv-field-notes");
    notes.forEach(each -> getContent().add(card(each, key, times)));
    getContent().setVisible(!notes.isEmpty());
  }

  /** What was said of it before it was sent this time. */
  static FieldNotes earlier(CounterMessage message, @Nullable String field, Times times) {
    var before =
        message.notes().stream().filter(each -> !message.lastNotes().contains(each)).toList();
    return new FieldNotes(of(before, field), "approvals.comment.earlier", times);
  }

  private static List<Note> of(List<Note> notes, @Nullable String field) {
    return notes.stream().filter(each -> belongs(each, field)).toList();
  }

  /** Comments through REST may name any field: those we do not know are about the whole. */
  private static boolean belongs(Note note, @Nullable String field) {
    var about = note.field();
    return field == null ? about == null || !ReviewFields.ALL.contains(about) : field.equals(about);
  }

  private Div card(Note note, String key, Times times) {
    var who =
        Labels.help(getTranslation(key, note.name()) + " · " + times.at(note.at(), getLocale()));
    var words = new Div(who, new Paragraph(note.text()));
    var card = new Div(Icon.EDIT.create(), words);
    card.addClassNames("cv-finding", "cv-tone-attention");
    return card;
  }
}
