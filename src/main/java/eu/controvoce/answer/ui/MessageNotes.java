package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Icon;

/** Where a text stands, and what the second person asked for, part by part. */
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
      getContent().add(new NotesByField(message, bench.times()));
    }
  }

  private static Div notice(String text) {
    var notice = new Div(Icon.ATTENTION.create(), new Span(text));
    notice.addClassNames("cv-notice", "cv-tone-attention");
    return notice;
  }
}
