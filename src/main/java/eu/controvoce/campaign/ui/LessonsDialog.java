package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.city.Actor;

/** Asks what was learnt from a finished campaign. */
final class LessonsDialog {

  private LessonsDialog() {}

  static void open(CampaignDesk desk, Actor actor, CampaignId campaign, Command changed) {
    var dialog = new Dialog();
    var lessons = Fields.area(Words.say("campaign.lessons"), Words.say("campaign.lessons.help"), 5);
    lessons.setMaxLength(Texts.LONG);
    var errors = new FieldErrors().bind("lessons", lessons);
    dialog.setHeaderTitle(Words.say("campaign.evaluate"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(lessons));
    var save =
        Buttons.primary(
            Words.say("campaign.save"),
            () -> {
              if (errors.attempt(() -> desk.evaluate(actor, campaign, lessons.getValue()))) {
                dialog.close();
                changed.execute();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.cancel"), dialog::close), save);
    dialog.open();
    lessons.focus();
  }
}
