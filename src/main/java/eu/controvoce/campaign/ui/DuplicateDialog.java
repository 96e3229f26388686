package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.CampaignTwins;
import eu.controvoce.city.Actor;

/** Asks for the days of a campaign that is to be run once more. */
final class DuplicateDialog {

  private DuplicateDialog() {}

  static void open(CampaignTwins twins, Actor actor, Campaign model, Times times) {
    var dialog = new Dialog();
    var name = Fields.text(Words.say("campaign.name"), "");
    name.setMaxLength(Texts.SHORT);
    name.setValue(Words.say("campaign.copy.name", Words.shortened(model.name(), Texts.SHORT - 20)));
    var from = Fields.day(Words.say("campaign.copy.from"), UI.getCurrent().getLocale());
    from.setHelperText(Words.say("campaign.copy.from.help"));
    from.setValue(times.today());
    var publications = new Checkbox(Words.say("campaign.copy.publications"));
    publications.setHelperText(Words.say("campaign.copy.publications.help"));
    var errors = new FieldErrors().bind("name", name).bind("from", from);
    dialog.setHeaderTitle(Words.say("campaign.copy"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(Words.say("campaign.copy.text")), new Form(name, from, publications));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Words.say("ui.cancel"), dialog::close),
            Buttons.primary(
                Words.say("campaign.copy.do"),
                () ->
                    errors.attempt(() -> {
                      if (from.isEmpty()) {
                        throw new InvalidInput("from", "input.required");
                      }
                      var made =
                          twins.duplicate(
                              actor,
                              model.id(),
                              name.getValue(),
                              from.getValue(),
                              publications.getValue());
                      dialog.close();
                      Notices.done(
                          made.left() == 0
                              ? Words.say("campaign.copied", made.planned())
                              : Words.say("campaign.copied.some", made.planned(), made.left()));
                      UI.getCurrent().navigate(CampaignLinks.details(made.campaign().id()));
                    })));
    dialog.open();
    name.focus();
  }
}
