package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** A story in order of time: one dot per step, what happened, when and by whom. */
public final class Steps extends Composite<OrderedList> {

  /** No steps yet. */
  public Steps() {
    getContent().addClassName("cv-steps");
  }

  /**
   * Adds a step after the others.
   *
   * @param what what happened, as a short sentence
   * @param when when and by whom, already in words
   * @param details anything that belongs to it
   */
  public Steps add(Tone tone, String what, String when, Component... details) {
    return add(tone, tone.icon(), what, when, details);
  }

  /** Adds a step with an icon of its own. */
  public Steps add(Tone tone, Icon icon, String what, String when, Component... details) {
    var dot = new Span(icon.create());
    dot.addClassName("cv-step-dot");
    var sentence = new Span(what);
    sentence.addClassName("cv-step-what");
    var time = new Span(when);
    time.addClassName("cv-step-when");
    var body = new Div(sentence, time);
    body.addClassName("cv-step-body");
    body.add(details);
    var item = new ListItem(dot, body);
    item.addClassName(tone.cssClass());
    getContent().add(item);
    return this;
  }

  /** Removes all steps. */
  public void clear() {
    getContent().removeAll();
  }
}
