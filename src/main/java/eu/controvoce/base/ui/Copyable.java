package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret that is shown this once, to be copied. */
public final class Copyable extends Composite<Div> {

  /**
   * Shows it with a button that copies it.
   *
   * @param label what it is
   * @param secret the secret
   * @param words what to do with it
   */
  public Copyable(String label, String secret, String words) {
    var field = new TextField(label);
    field.setValue(secret);
    field.setReadOnly(true);
    field.setWidthFull();
    field.setAutoselect(true);
    var copy = Buttons.secondary(getTranslation("ui.copy"), () -> copy(secret));
    getContent().addClassNames("cv-card", "cv-copyable");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(new Paragraph(words), field, copy);
  }

  private void copy(String secret) {
    getElement()
        .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", secret)
        .then(
            Boolean.class,
            done -> {
              if (Boolean.TRUE.equals(done)) {
                Notices.done(getTranslation("ui.copy.done"));
              } else {
                Notices.tell(getTranslation("ui.copy.by-hand"));
              }
            });
  }
}
