package eu.controvoce.base.ui;

import com.vaadin.flow.component.html.Image;

/** The mark: an open dashed bubble, and a filled one that overlaps it from the right. */
public final class Logo extends Image {

  private static final long serialVersionUID = 1L;

  /** The mark beside the name, hence silent for screen readers. */
  public Logo() {
    super("icons/mark.svg", "");
    addClassName("cv-mark");
  }
}
