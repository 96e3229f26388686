package eu.controvoce.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;

/** Asks before something that cannot be undone. What can be undone is done at once instead. */
public final class Confirm {

  private Confirm() {}

  /**
   * Asks.
   *
   * @param question as a title: what will happen
   * @param consequence what it means, in one or two sentences
   * @param yes the verb on the button, never "OK"
   */
  public static void ask(String question, String consequence, String yes, Command action) {
    open(question, consequence, yes, action, ButtonVariant.LUMO_PRIMARY);
  }

  /** Asks before something that takes away. */
  public static void danger(String question, String consequence, String yes, Command action) {
    open(question, consequence, yes, action, ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
  }

  private static void open(
      String question, String consequence, String yes, Command action, ButtonVariant... look) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(question);
    dialog.setRole("alertdialog");
    dialog.addClassName("cv-confirm");
    dialog.add(new Paragraph(consequence));
    var cancel = new Button(I18NProvider.translate("ui.cancel"), _ -> dialog.close());
    cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    var confirm =
        new Button(
            yes,
            _ -> {
              dialog.close();
              action.execute();
            });
    confirm.addThemeVariants(look);
    confirm.setAutofocus(true);
    dialog.getFooter().add(cancel, confirm);
    dialog.open();
  }
}
