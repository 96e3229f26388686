package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.ReviewFields;
import eu.controvoce.base.ui.Icon;

/** Where a text stands, and what the second person said of the whole. */
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
    var whole = new FieldNotes(message, null, bench.times());
    if (message.lastNotes().stream().anyMatch(MessageNotes::isOfPart)) {
      getContent().add(Labels.help(getTranslation("message.comments.below")));
    }
    getContent().add(whole);
  }

  private static boolean isOfPart(CounterMessage.Note note) {
    var field = note.field();
    return field != null && ReviewFields.ALL.contains(field);
  }

  private static Div notice(String text) {
    var notice = new Div(Icon.ATTENTION.create(), new Span(text));
    notice.addClassNames("cv-notice", "cv-tone-attention");
    return notice;
  }
}
