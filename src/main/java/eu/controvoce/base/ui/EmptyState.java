package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: what this place is for, and the first step. */
public final class EmptyState extends Composite<Div> {

  /**
   * @param title what is missing, in few words
   * @param sentence what this place is for
   * @param firstStep the button or link that begins; none when the person may not
   */
  public EmptyState(Icon icon, String title, String sentence, Component... firstStep) {
    getContent().addClassName("cv-empty");
    var picture = new Div(icon.create());
    picture.addClassName("cv-empty-picture");
    getContent().add(picture, new H2(title), new Paragraph(sentence));
    if (firstStep.length > 0) {
      var actions = new Div(firstStep);
      actions.addClassName("cv-actions");
      getContent().add(actions);
    }
  }
}
