package eu.controvoce.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** The four kinds of button. A page has one primary at most. */
public final class Buttons {

  private Buttons() {}

  /** The one thing to do here. */
  public static Button primary(String text, Command action) {
    var button = secondary(text, action);
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  /** Something else that can be done. */
  public static Button secondary(String text, Command action) {
    var button = new Button(text, _ -> action.execute());
    return button;
  }

  /** Something small, without an outline. */
  public static Button quiet(String text, Command action) {
    var button = secondary(text, action);
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  /** Something that takes away. */
  public static Button danger(String text, Command action) {
    var button = secondary(text, action);
    button.addThemeVariants(ButtonVariant.LUMO_ERROR);
    return button;
  }

  /** An icon alone, read as {@code label}, which is also its tooltip. */
  public static Button icon(Icon icon, String label, Command action) {
    var button = new Button(icon.create(), _ -> action.execute());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    button.setAriaLabel(label);
    button.setTooltipText(label);
    return button;
  }

  /**
   * A link that looks like the primary button, for where the one thing to do is to go elsewhere.
   */
  public static Anchor primaryLink(String text, String route) {
    var link = link(text, route);
    link.addClassName("cv-button-primary");
    return link;
  }

  /** A link that looks like a secondary button. */
  public static Anchor link(String text, String route) {
    var link = new Anchor(route, new Span(text));
    link.addClassName("cv-button");
    link.setRouterIgnore(false);
    return link;
  }
}
