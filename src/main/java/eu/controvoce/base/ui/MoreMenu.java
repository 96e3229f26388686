package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** What else can be done, behind three dots. */
public final class MoreMenu extends Composite<Div> {

  private final PopupMenu menu;

  /** An empty menu. */
  public MoreMenu() {
    var button = Buttons.icon(Icon.MORE, getTranslation("ui.more"), () -> {});
    menu = new PopupMenu(button, getTranslation("ui.more"));
    getContent().addClassName("cv-more");
    getContent().add(button, menu);
  }

  /** Adds an action. */
  public MoreMenu add(String text, Command action) {
    menu.action(new Span(text), action);
    return this;
  }

  /** Adds an action with an icon. */
  public MoreMenu add(Icon icon, String text, Command action) {
    menu.action(new Span(icon.create(), new Span(text)), action);
    return this;
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return menu.isEmpty();
  }
}
