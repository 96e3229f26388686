package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

/**
 * A list with the detail of one item: beside it from 1100 px on, in its place on narrower screens
 * with a way back. The view changes the address itself, so that a detail can be shared.
 */
public final class MasterDetail extends Composite<Div> {

  private final Div master = new Div();
  private final com.vaadin.flow.component.html.Section detail =
      new com.vaadin.flow.component.html.Section();
  private final Div body = new Div();

  /**
   * @param list what is always there
   * @param closed called when the person closes the detail; usually navigates to the list's address
   */
  public MasterDetail(Component list, Command closed) {
    getContent().addClassName("cv-md");
    master.addClassName("cv-md-list");
    master.add(list);
    detail.addClassName("cv-md-detail");
    detail.getElement().setAttribute("aria-label", getTranslation("ui.detail"));
    detail.getElement().setAttribute("tabindex", "-1");
    var back = Buttons.quiet(getTranslation("ui.back-to-list"), closed);
    back.setIcon(Icon.BACK.create());
    back.addClassName("cv-md-back");
    var close = Buttons.icon(Icon.CLOSE, getTranslation("ui.close-detail"), closed);
    close.addClassName("cv-md-close");
    body.addClassName("cv-md-body");
    detail.add(back, close, body);
    detail.setVisible(false);
    Shortcuts.addShortcutListener(detail, closed, Key.ESCAPE).listenOn(detail);
    getContent().add(master, detail);
  }

  /** Shows the detail and moves there, so that a keyboard or screen reader goes on reading it. */
  public void show(Component content) {
    body.removeAll();
    body.add(content);
    detail.setVisible(true);
    getContent().addClassName("cv-md-open");
    detail.getElement().callJsFunction("focus");
  }

  /** Takes the detail away. */
  public void close() {
    body.removeAll();
    detail.setVisible(false);
    getContent().removeClassName("cv-md-open");
  }

  /** Whether a detail is shown. */
  public boolean isOpen() {
    return detail.isVisible();
  }
}
