package eu.controvoce.channel.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Buttons;

/** Shows a webhook's secret, this once. */
final class SecretDialog {

  private SecretDialog() {}

  static void open(String secret) {
    var dialog = new Dialog();
    var field = new TextField(I18NProvider.translate("channel.secret"));
    field.setValue(secret);
    field.setReadOnly(true);
    field.setWidthFull();
    field.setAutoselect(true);
    dialog.setHeaderTitle(I18NProvider.translate("channel.secret.heading"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(I18NProvider.translate("channel.secret.once")), field);
    dialog
        .getFooter()
        .add(Buttons.primary(I18NProvider.translate("channel.secret.kept"), dialog::close));
    dialog.setCloseOnOutsideClick(false);
    dialog.open();
  }
}
