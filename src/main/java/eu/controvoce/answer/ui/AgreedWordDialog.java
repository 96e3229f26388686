package eu.controvoce.answer.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.VocabularyDesk;
import eu.controvoce.answer.VocabularyDesk.Word;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import org.jspecify.annotations.Nullable;

/** A word to avoid, new or said otherwise. What was typed stays when it is refused. */
final class AgreedWordDialog {

  private final Dialog dialog = new Dialog();
  private final TextArea forms =
      Fields.area(Labels.say("vocabulary.forms"), Labels.say("vocabulary.forms.help"), 2);
  private final TextField use = Fields.text(Labels.say("vocabulary.use.field"), "");
  private final TextField why =
      Fields.text(Labels.say("vocabulary.why"), Labels.say("vocabulary.why.help"));

  AgreedWordDialog(
      VocabularyDesk desk, Actor actor, String language, @Nullable Word word, Command done) {
    var errors = new FieldErrors().bind("forms", forms).bind("use", use).bind("why", why);
    if (word != null) {
      forms.setValue(String.join(", ", word.entry().forms()));
      use.setValue(word.entry().use());
      why.setValue(word.entry().why());
    }
    dialog.setHeaderTitle(Labels.say(word == null ? "vocabulary.add" : "vocabulary.change"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(forms, use, why));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Labels.say("ui.cancel"), dialog::close),
            Buttons.primary(
                Labels.say("ui.save"),
                () -> {
                  if (errors.attempt(
                      () ->
                          desk.agree(
                              actor,
                              language,
                              word == null ? null : word.name(),
                              forms.getValue(),
                              use.getValue(),
                              why.getValue()))) {
                    dialog.close();
                    Notices.done(Labels.say("vocabulary.saved"));
                    done.execute();
                  }
                }));
  }

  void open() {
    dialog.open();
    forms.focus();
  }
}
