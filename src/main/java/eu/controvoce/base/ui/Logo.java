package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.SvgIcon;

/**
 * The mark: an open dashed bubble, and a filled one that overlaps it from the right. It stands
 * beside the name, hence is silent for screen readers.
 */
public final class Logo extends Composite<SvgIcon> {

  private static final long serialVersionUID = 1L;

  /** The mark in the colours of the page. */
  public Logo() {
    getContent().setSrc("icons/controvoce.svg");
    getContent().setSymbol("mark");
    getContent().addClassName("cv-mark");
    getContent().getElement().setAttribute("aria-hidden", "true");
  }
}
