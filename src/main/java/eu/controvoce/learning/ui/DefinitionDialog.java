package eu.controvoce.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.language.CodingFrame.Topic;
import java.util.LinkedHashMap;
import java.util.Map;

/** What belongs to a topic, in each language, to be said otherwise. */
final class DefinitionDialog {

  private final Tools tools;
  private final Topic topic;
  private final Command done;
  private final Dialog dialog = new Dialog();
  private final FieldErrors errors = new FieldErrors();
  private final Map<String, TextArea> fields = new LinkedHashMap<>();

  DefinitionDialog(Tools tools, Topic topic, Command done) {
    this.tools = tools;
    this.topic = topic;
    this.done = done;
    var form = new Form();
    var locale = UI.getCurrent().getLocale();
    for (var language : tools.languages()) {
      var field = Fields.area(Tools.language(language, locale), "", 3);
      field.setValue(topic.definitions().getOrDefault(language, ""));
      fields.put(language, field);
      errors.bind("definition." + language, field);
      form.add(field);
    }
    dialog.setHeaderTitle(topic.label(locale));
    dialog.addClassName("cv-dialog");
    dialog.add(form);
    dialog
        .getFooter()
        .add(
            Buttons.quiet(I18NProvider.translate("ui.cancel"), dialog::close),
            Buttons.primary(I18NProvider.translate("frame.note"), this::save));
  }

  void open() {
    dialog.open();
  }

  private void save() {
    var saved =
        errors.attempt(() -> {
          var draft = tools.draft();
          for (var each : fields.entrySet()) {
            if (!each.getValue().getValue().isBlank()
                || topic.definitions().containsKey(each.getKey())) {
              draft = draft.define(topic.code(), each.getKey(), each.getValue().getValue());
            }
          }
          tools.keep(draft);
        });
    if (saved) {
      dialog.close();
      done.execute();
    }
  }
}
