package eu.controvoce.learning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;

/** One more word to avoid. */
final class WordDialog {

  private final Tools tools;
  private final String language;
  private final Command done;
  private final Dialog dialog = new Dialog();
  private final FieldErrors errors = new FieldErrors();
  private final TextField forms =
      Fields.text(say("frame.word.forms"), say("frame.word.forms.help"));
  private final TextField use = Fields.text(say("frame.word.use.field"), "");
  private final TextField why = Fields.text(say("frame.word.why"), say("frame.word.why.help"));

  WordDialog(Tools tools, String language, Command done) {
    this.tools = tools;
    this.language = language;
    this.done = done;
    errors.bind("forms", forms).bind("use", use).bind("why", why);
    dialog.setHeaderTitle(say("frame.word.add"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(forms, use, why));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(say("ui.cancel"), dialog::close),
            Buttons.primary(say("frame.note"), this::save));
  }

  void open() {
    dialog.open();
  }

  private void save() {
    if (errors.attempt(
        () ->
            tools.keep(
                tools
                    .draft()
                    .addWord(language, forms.getValue(), use.getValue(), why.getValue())))) {
      dialog.close();
      done.execute();
    }
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
