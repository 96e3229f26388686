package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What we say, in a filled bubble: headline first, then the text. */
public final class Answer extends Composite<Div> {

  /**
   * @param headline its first line, set larger; may be empty
   * @param text the rest, paragraphs separated by an empty line; may be empty
   */
  public Answer(String headline, String text) {
    getContent().addClassNames("cv-bubble", "cv-answer");
    if (!headline.isEmpty()) {
      var first = new Paragraph(headline);
      first.addClassName("cv-answer-headline");
      getContent().add(first);
    }
    for (var each : text.strip().split("\\n\\s*\\n", -1)) {
      if (!each.isBlank()) {
        getContent().add(new Paragraph(each));
      }
    }
  }

  /** Smaller, for lists and cards. */
  public Answer small() {
    getContent().addClassName("cv-small");
    return this;
  }

  /** Adds what belongs to the text: its sources, its state. */
  public Answer with(Component... details) {
    var foot = new Div(details);
    foot.addClassName("cv-bubble-foot");
    getContent().add(foot);
    return this;
  }
}
