package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A part of a page with its heading. */
public final class Section extends Composite<com.vaadin.flow.component.html.Section> {

  private final Div head = new Div();
  private final Div body = new Div();

  /** A heading and what stands under it. */
  public Section(String heading, Component... body) {
    var title = new H2(heading);
    title.setId("s" + UUID.randomUUID());
    head.add(title);
    head.addClassName("cv-section-head");
    this.body.addClassName("cv-section-body");
    this.body.add(body);
    getContent().addClassName("cv-section");
    getContent().getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
    getContent().add(head, this.body);
  }

  /** Puts small actions beside the heading. */
  public Section withActions(Component... actions) {
    var holder = new Div(actions);
    holder.addClassName("cv-actions");
    head.add(holder);
    return this;
  }

  /** Sets it on a raised card. */
  public Section raised() {
    getContent().addClassName("cv-card");
    return this;
  }

  /** Adds below what is there. */
  public void add(Component... components) {
    body.add(components);
  }

  /** Replaces everything under the heading. */
  public void show(Component... components) {
    body.removeAll();
    body.add(components);
  }
}
