package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Where something is in its life: tone, icon and words together, never colour alone. */
public final class StateBadge extends Composite<Span> {

  /** With the tone's own icon. */
  public StateBadge(Tone tone, String text) {
    this(tone, tone.icon(), text);
  }

  /** With an icon of its own. */
  public StateBadge(Tone tone, Icon icon, String text) {
    getContent().addClassNames("cv-badge", tone.cssClass());
    getContent().add(icon.create(), new Span(text));
  }
}
