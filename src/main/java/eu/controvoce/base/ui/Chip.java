package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A small label: a topic, a language, an area. */
public final class Chip extends Composite<Span> {

  /** Words alone. */
  public Chip(String text) {
    getContent().addClassName("cv-chip");
    getContent().add(new Span(text));
  }

  /** Words with an icon that says the same. */
  public Chip(Icon icon, String text) {
    this(text);
    getContent().addComponentAsFirst(icon.create());
  }

  /** Marks it as suggested by the product and not yet confirmed by a person. */
  public Chip suggested() {
    getContent().addClassName("cv-chip-suggested");
    return this;
  }
}
