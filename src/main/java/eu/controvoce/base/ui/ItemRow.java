package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/**
 * One item of a {@link Rows} list as a line that can be read aloud: what, then where and when, then
 * its state.
 */
public final class ItemRow extends Composite<ListItem> {

  private final Anchor link;

  /**
   * @param what the item's own words or name
   * @param said whether {@code what} is something people say, set in its own typeface
   * @param where where, when, how many: short parts, read in this order
   * @param route where a click leads
   * @param state badges, last
   */
  public ItemRow(String what, boolean said, List<String> where, String route, Component... state) {
    var title = said ? Speech.inline(what) : new Span(what);
    title.addClassName("cv-row-title");
    var parts = new Span();
    parts.addClassName("cv-row-parts");
    where.stream().filter(each -> !each.isBlank()).forEach(each -> parts.add(new Span(each)));
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var badges = new Div(state);
    badges.addClassName("cv-row-state");
    link = new Anchor(route, words, badges);
    link.addClassName("cv-row-link");
    link.getElement().setAttribute("data-row", true);
    getContent().addClassName("cv-row");
    getContent().add(link);
  }

  /** Puts a box before it, to take it into a bulk action. */
  public ItemRow selectable(boolean selected, SerializableConsumer<Boolean> changed) {
    var box = new Checkbox(selected, event -> changed.accept(event.getValue()));
    box.setAriaLabel(getTranslation("ui.select"));
    box.addClassName("cv-row-box");
    getContent().addComponentAsFirst(box);
    return this;
  }

  /** Marks it as the one whose detail is shown. */
  public ItemRow current(boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
    return this;
  }
}
