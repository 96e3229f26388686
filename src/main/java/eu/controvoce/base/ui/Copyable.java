package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

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
    var copy = button(getTranslation("ui.copy"), secret);
    getContent().addClassNames("cv-card", "cv-copyable");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(new Paragraph(words), field, copy);
  }

  /** A button that copies a text and says so. */
  public static Button button(String label, String text) {
    var button = Buttons.secondary(label, () -> {});
    button.addClickListener(_ ->
        button
            .getElement()
            .executeJs(
                "return navigator.clipboard.writeText($0).then(() => true, () => false)", text)
            .then(
                Boolean.class,
                done -> {
                  if (Boolean.TRUE.equals(done)) {
                    Notices.done(I18NProvider.translate("ui.copy.done"));
                  } else {
                    Notices.tell(I18NProvider.translate("ui.copy.by-hand"));
                  }
                }));
    return button;
  }
}
