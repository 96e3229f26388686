package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Icon;

/** Where a text stands, and what the second person asked for: the newest comment first. */
final class MessageNotes extends Composite<Div> {

  MessageNotes(CounterMessage message, Bench bench) {
    getContent().addClassName("cv-stack");
    var state = new Div(Labels.badge(message.status()));
    state.addClassName("cv-chips");
    state.add(Labels.help(getTranslation("message.revision", message.revision())));
    if (message.status() != MessageStatus.APPROVED && message.publishable().isPresent()) {
      state.add(Labels.help(getTranslation("message.still-in-force")));
    }
    getContent().add(state);
    if (message.status() == MessageStatus.NEEDS_REVISION) {
      getContent().add(notice(getTranslation("message.needs-revision.text")));
    }
    if (message.status() == MessageStatus.CHANGES_REQUESTED) {
      for (var note : message.notes().reversed()) {
        var when = bench.times().at(note.at(), getLocale());
        var about =
            note.field() == null
                ? getTranslation("message.note", note.name(), when)
                : getTranslation(
                    "message.note.field", note.name(), when, Labels.say(key(note.field())));
        var words = new Div(Labels.help(about), new Paragraph(note.text()));
        var card = new Div(Icon.EDIT.create(), words);
        card.addClassNames("cv-finding", "cv-tone-attention");
        getContent().add(card);
      }
    }
  }

  /** A field's name on screen; comments may come through REST with any field. */
  private static String key(String field) {
    return ReviewFields.ALL.contains(field) ? "composer." + field : "composer.whole";
  }

  private static Div notice(String text) {
    var notice = new Div(Icon.ATTENTION.create(), new Span(text));
    notice.addClassNames("cv-notice", "cv-tone-attention");
    return notice;
  }
}
