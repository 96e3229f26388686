package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Notices;

/** A secret that is shown this once, to be copied. */
final class Copyable extends Composite<Div> {

  /**
   * @param label what it is
   * @param secret the secret
   * @param words what to do with it
   */
  Copyable(String label, String secret, String words) {
    var field = new TextField(label);
    field.setValue(secret);
    field.setReadOnly(true);
    field.setWidthFull();
    field.setAutoselect(true);
    var copy = Buttons.secondary(getTranslation("copy"), () -> copy(secret));
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
                Notices.done(getTranslation("copy.done"));
              } else {
                Notices.tell(getTranslation("copy.by-hand"));
              }
            });
  }
}
