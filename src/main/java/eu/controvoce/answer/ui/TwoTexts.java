package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.base.ui.Icon;

/** Two texts where one was expected: both are shown, and a person chooses. */
final class TwoTexts extends Composite<Div> {

  /**
   * @param what happened, as a sentence
   * @param legend which text is struck out and which is new
   * @param choices what can be done, as buttons
   */
  TwoTexts(String what, String legend, Comparison both, Component... choices) {
    var words = new Div(Icon.ATTENTION.create(), new Span(what));
    words.addClassNames("cv-notice", "cv-tone-attention");
    var actions = new Div(choices);
    actions.addClassName("cv-actions");
    getContent().addClassNames("cv-stack", "cv-card");
    getContent().add(words, Labels.help(legend), both, actions);
  }
}
