package eu.controvoce.base.ui;

import com.vaadin.flow.component.html.Span;

/** A small number beside a place or page: how many things wait there. */
final class Waiting extends Span {

  private static final long serialVersionUID = 1L;

  Waiting(long count) {
    addClassName("cv-count");
    var digits = new Span(count > 99 ? "99+" : Long.toString(count));
    digits.getElement().setAttribute("aria-hidden", "true");
    var words = new Span(getTranslation("ui.waiting", count));
    words.addClassName("cv-hidden");
    add(digits, words);
  }
}
