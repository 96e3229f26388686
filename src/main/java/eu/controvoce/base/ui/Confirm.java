package eu.controvoce.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
    dialog(question, consequence, yes, action).open();
  }

  /** Asks before something that takes away. */
  public static void danger(String question, String consequence, String yes, Command action) {
    var dialog = dialog(question, consequence, yes, action);
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }

  private static ConfirmDialog dialog(
      String question, String consequence, String yes, Command action) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(question);
    dialog.setText(consequence);
    dialog.setConfirmText(yes);
    dialog.setCancelable(true);
    dialog.setCancelText(I18NProvider.translate("ui.cancel"));
    dialog.addConfirmListener(_ -> action.execute());
    return dialog;
  }
}
