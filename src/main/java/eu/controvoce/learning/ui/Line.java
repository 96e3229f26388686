package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.Speech;
import java.util.Collection;
import java.util.List;

/** One item of a list that is read and acted on where it stands. */
final class Line extends Composite<ListItem> {

  private final Div words = new Div();

  /**
   * @param parts short facts below, read in this order
   * @param actions what can be done with it; badges
   */
  Line(String what, List<String> parts, Component... actions) {
    this(new Span(what), parts, actions);
  }

  private Line(Span title, List<String> parts, Component... actions) {
    title.addClassName("cv-row-title");
    var below = new Span();
    below.addClassName("cv-row-parts");
    parts.stream().filter(each -> !each.isBlank()).forEach(each -> below.add(new Span(each)));
    words.addClassName("cv-row-words");
    words.add(title);
    if (below.getChildren().findAny().isPresent()) {
      words.add(below);
    }
    getContent().addClassName("cv-row");
    getContent().add(words);
    if (actions.length > 0) {
      var state = new Div(actions);
      state.addClassName("cv-row-state");
      getContent().add(state);
    }
  }

  /** A line of what people say. */
  static Line said(String what, List<String> parts, Component... actions) {
    return new Line(Speech.inline(what), parts, actions);
  }

  /** Adds a sentence under the title. */
  Line text(String sentence) {
    var paragraph = new Paragraph(sentence);
    paragraph.addClassName("cv-line-text");
    words.addComponentAtIndex(1, paragraph);
    return this;
  }

  /** Lines one below the other, with a name for screen readers. */
  static UnorderedList list(String label, Collection<Line> lines) {
    var list = new UnorderedList();
    list.addClassName("cv-lines");
    list.getElement().setAttribute("aria-label", label);
    lines.forEach(list::add);
    return list;
  }
}
