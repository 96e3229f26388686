package eu.controvoce.city.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import eu.controvoce.base.security.PasswordRules;

/** Password fields that password managers understand. */
final class PasswordFields {

  private PasswordFields() {}

  /**
   * @param purpose {@code current-password} or {@code new-password}
   */
  static void prepare(PasswordField field, String purpose) {
    field.setWidthFull();
    field.setMaxLength(PasswordRules.LONGEST);
    field.getElement().setAttribute("autocomplete", purpose);
  }
}
