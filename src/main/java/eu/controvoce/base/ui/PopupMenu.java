package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.Command;

/** Buttons and links that a button opens: plain ones, reached with Tab, closed with Escape. */
final class PopupMenu extends Popover {

  private static final long serialVersionUID = 1L;

  private final Div items = new Div();

  /**
   * @param opener the button that opens it
   * @param label read by screen readers when it opens
   */
  PopupMenu(Component opener, String label) {
    items.addClassName("cv-menu");
    add(items);
    setTarget(opener);
    setAriaLabel(label);
    setAutofocus(true);
    setPosition(PopoverPosition.BOTTOM_END);
  }

  /** Adds something done in place; the menu closes first. */
  NativeButton action(Span words, Command action) {
    var button = new NativeButton();
    button.addClassName("cv-menu-item");
    button.add(words);
    button.addClickListener(_ -> {
      close();
      action.execute();
    });
    items.add(button);
    return button;
  }

  /** Adds a page to go to. */
  void page(String text, String route) {
    var link = new Anchor(route, new Span(text));
    link.addClassName("cv-menu-item");
    link.getElement().addEventListener("click", _ -> close());
    items.add(link);
  }

  /** Adds anything else, such as a group of choices. */
  void other(Component component) {
    items.add(component);
  }

  /** Adds a line between two groups. */
  void line() {
    items.add(new Hr());
  }

  boolean isEmpty() {
    return items.getChildren().findAny().isEmpty();
  }
}
