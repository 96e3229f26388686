package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import java.util.List;

/** Changes an action's list: a line each. */
final class TasksDialog {

  private TasksDialog() {}

  static void open(List<String> texts, SerializableConsumer<List<String>> save, Command changed) {
    var dialog = new Dialog();
    var lines = Fields.area(Words.say("offline.tasks.lines"), Words.say("offline.tasks.help"), 6);
    lines.setValue(String.join("\n", texts));
    var errors = new FieldErrors().bind("tasks", lines);
    dialog.setHeaderTitle(Words.say("offline.tasks.edit"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(lines));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Words.say("ui.cancel"), dialog::close),
            Buttons.primary(
                Words.say("campaign.save"),
                () -> {
                  if (errors.attempt(() -> save.accept(lines.getValue().lines().toList()))) {
                    dialog.close();
                    changed.execute();
                  }
                }));
    dialog.open();
    lines.focus();
  }
}
