package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.Collection;

/** A list of items, one line each; {@code j} and {@code k} move through it, Enter opens. */
public final class Rows extends Composite<Div> {

  private final UnorderedList list = new UnorderedList();
  private final Div foot = new Div();

  /**
   * @param label read before the list by screen readers
   */
  public Rows(String label) {
    getContent().addClassName("cv-rows");
    list.getElement().setAttribute("aria-label", label);
    foot.addClassName("cv-rows-foot");
    foot.setVisible(false);
    getContent().add(list, foot);
  }

  /** Replaces the items. */
  public void show(Collection<ItemRow> items) {
    list.removeAll();
    foot.setVisible(false);
    items.forEach(list::add);
  }

  /** Adds items below, as the next page. */
  public void append(Collection<ItemRow> items) {
    items.forEach(list::add);
  }

  /** Tells how much of the whole is shown, and offers the rest. */
  public void more(long shown, long total, Command next) {
    foot.removeAll();
    foot.setVisible(true);
    foot.add(new Span(getTranslation("ui.rows.shown", shown, total)));
    if (shown < total) {
      Button button = Buttons.secondary(getTranslation("ui.rows.more"), next);
      foot.add(button);
    }
  }
}
