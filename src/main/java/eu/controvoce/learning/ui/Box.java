package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.base.ui.Tone;
import java.util.List;
import java.util.Locale;

/** Sentences that must not be overlooked, with what can be done. */
final class Box {

  private Box() {}

  static Div of(Tone tone, List<String> sentences, Component... actions) {
    var words = new Div();
    sentences.stream().map(Paragraph::new).forEach(words::add);
    words.addClassName("cv-box-words");
    if (actions.length > 0) {
      var row = new Div(actions);
      row.addClassName("cv-actions");
      words.add(row);
    }
    var box = new Div(tone.icon().create(), words);
    box.addClassNames("cv-message", "cv-tone-" + tone.name().toLowerCase(Locale.ROOT));
    return box;
  }
}
