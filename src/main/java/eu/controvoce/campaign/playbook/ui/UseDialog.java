package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.city.Actor;

/** Asks for the day of the occasion, then makes the campaign's draft. */
final class UseDialog {

  private final Dialog dialog = new Dialog();
  private final TextField name = Fields.text(PlaybookWords.say("playbook.use.name"), "");
  private final DatePicker day;
  private final FieldErrors errors = new FieldErrors();

  UseDialog(PlaybookRun run, Actor actor, Playbook playbook, Times times, Command done) {
    day = Fields.day(PlaybookWords.say("playbook.use.day"), UI.getCurrent().getLocale());
    day.setHelperText(
        PlaybookWords.say(
            "playbook.use.day.help", playbook.startDaysBefore(), playbook.endDaysAfter()));
    day.setValue(times.today().plusDays(playbook.startDaysBefore()));
    name.setValue(playbook.name());
    errors.bind("name", name).bind("day", day);
    dialog.setHeaderTitle(PlaybookWords.say("playbook.use"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(PlaybookWords.say("playbook.use.text")), new Form(name, day));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(PlaybookWords.say("ui.cancel"), dialog::close),
            Buttons.primary(
                PlaybookWords.say("playbook.use.do"),
                () -> {
                  if (errors.attempt(
                      () -> {
                        if (day.isEmpty()) {
                          throw new InvalidInput("day", "input.required");
                        }
                        run.start(actor, playbook.id(), name.getValue(), day.getValue());
                      })) {
                    dialog.close();
                    Notices.done(PlaybookWords.say("playbook.used"));
                    done.execute();
                  }
                }));
  }

  void open() {
    dialog.open();
    name.focus();
  }
}
