package eu.controvoce.audience.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks what a list is called. */
final class ListDialog {

  private ListDialog() {}

  /**
   * @param list what it is called now; {@code null} for a new one
   * @param save does it with name and description; may be refused
   */
  static void open(String heading, @Nullable MailingList list, BiConsumer<String, String> save) {
    var dialog = new Dialog();
    var name = Fields.text(say("list.name"), say("list.name.help"));
    name.setMaxLength(Texts.SHORT);
    var description = Fields.area(say("list.description"), "", 2);
    description.setMaxLength(Texts.MEDIUM);
    if (list != null) {
      name.setValue(list.name());
      var present = list.description();
      description.setValue(present == null ? "" : present);
    }
    var errors = new FieldErrors().bind("name", name).bind("description", description);
    dialog.setHeaderTitle(heading);
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(name, description));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(say("ui.cancel"), dialog::close),
            Buttons.primary(
                say("list.save"),
                () -> {
                  if (errors.attempt(() -> save.accept(name.getValue(), description.getValue()))) {
                    dialog.close();
                  }
                }));
    dialog.open();
    name.focus();
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
