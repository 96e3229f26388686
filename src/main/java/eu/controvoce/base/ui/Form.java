package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One column of fields, labels above, as wide as a line is easily read. */
public final class Form extends Composite<Div> {

  private final Div actions = new Div();

  /** Fields in the order they are filled in. */
  public Form(Component... fields) {
    getContent().addClassName("cv-form");
    actions.addClassName("cv-form-actions");
    getContent().add(fields);
  }

  /** Adds fields below. */
  public Form add(Component... fields) {
    getContent().add(fields);
    keepActionsLast();
    return this;
  }

  /** Begins a group of fields with a heading and, if not empty, a sentence of help. */
  public Form group(String heading, String help) {
    getContent().add(new H2(heading));
    if (!help.isEmpty()) {
      var words = new Paragraph(help);
      words.addClassName("cv-help");
      getContent().add(words);
    }
    keepActionsLast();
    return this;
  }

  /** Sets short fields side by side where there is room. */
  public Form row(Component... fields) {
    var row = new Div(fields);
    row.addClassName("cv-form-row");
    return add(row);
  }

  /** Sets the buttons at the end, the primary first. */
  public Form actions(Component... buttons) {
    actions.removeAll();
    actions.add(buttons);
    getContent().add(actions);
    return this;
  }

  private void keepActionsLast() {
    if (actions.getParent().isPresent()) {
      getContent().add(actions);
    }
  }
}
