package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A number that is never alone: its name, how many it stands on, the period, the comparison. */
public final class Figure extends Composite<Div> {

  private final Div notes = new Div();

  /**
   * @param name what is counted
   * @param value the number as people read it, with its unit
   */
  public Figure(String name, String value) {
    getContent().addClassName("cv-figure");
    var label = new Span(name);
    label.addClassName("cv-figure-name");
    var number = new Span(value);
    number.addClassName("cv-figure-value");
    notes.addClassName("cv-figure-notes");
    getContent().add(label, number, notes);
  }

  /** Adds on how many items it stands. */
  public Figure n(long count) {
    return note(getTranslation("ui.figure.n", count));
  }

  /** Adds the period it covers. */
  public Figure period(String words) {
    return note(words);
  }

  /** Adds how it compares with the period before, in a tone that says whether that matters. */
  public Figure comparison(Tone tone, String words) {
    notes.add(new StateBadge(tone, words));
    return this;
  }

  /** Adds a plain note. */
  public Figure note(String words) {
    var line = new Span(words);
    line.addClassName("cv-figure-note");
    notes.add(line);
    return this;
  }

  /** Adds anything else below, such as a link to the list behind it. */
  public Figure with(Component... components) {
    notes.add(components);
    return this;
  }

  /** Figures side by side, as many as fit. */
  public static Div row(Figure... figures) {
    var row = new Div(figures);
    row.addClassName("cv-figures");
    return row;
  }
}
