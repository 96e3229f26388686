package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;

/** What else can be done, behind three dots. */
public final class MoreMenu extends Composite<MenuBar> {

  private final MenuItem root;

  /** An empty menu. */
  public MoreMenu() {
    getContent().addThemeVariants(MenuBarVariant.LUMO_ICON);
    root = getContent().addItem(Icon.MORE.create());
    root.setAriaLabel(getTranslation("ui.more"));
    getContent().addClassName("cv-more");
  }

  /** Adds an action. */
  public MoreMenu add(String text, Command action) {
    root.getSubMenu().addItem(text, _ -> action.execute());
    return this;
  }

  /** Adds an action with an icon. */
  public MoreMenu add(Icon icon, String text, Command action) {
    var item = root.getSubMenu().addItem(icon.create(), _ -> action.execute());
    item.add(text);
    return this;
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return root.getSubMenu().getItems().isEmpty();
  }
}
