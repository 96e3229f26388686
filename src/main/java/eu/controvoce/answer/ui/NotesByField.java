package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.ReviewFields;
import eu.controvoce.base.ui.Times;
import org.jspecify.annotations.Nullable;

/** What readers said of the text as it was last sent: under each part's own words. */
final class NotesByField extends Composite<Div> {

  NotesByField(CounterMessage message, Times times) {
    getContent().addClassName("cv-review");
    for (var field : ReviewFields.ALL) {
      add(message, field, times);
    }
    add(message, null, times);
  }

  private void add(CounterMessage message, @Nullable String field, Times times) {
    var notes = new FieldNotes(message, field, times);
    if (!notes.isVisible()) {
      return;
    }
    var name = getTranslation(field == null ? "composer.whole" : ReviewFields.key(field));
    var part = new Div(new H3(name));
    var words = words(message.content(), field);
    if (words != null) {
      var text = new Paragraph(words);
      text.addClassName("cv-review-text");
      text.getElement().setAttribute("lang", message.content().language());
      part.add(text);
    }
    part.add(notes);
    part.addClassName("cv-review-part");
    getContent().add(part);
  }

  private static @Nullable String words(Content content, @Nullable String field) {
    if (field == null) {
      return null;
    }
    return switch (field) {
      case "headline" -> content.headline();
      case "openingFact" -> content.openingFact();
      case "warning" -> content.warning();
      case "fallacy" -> content.fallacy();
      case "closingFact" -> content.closingFact();
      case "callToAction" -> content.callToAction();
      default -> null;
    };
  }
}
