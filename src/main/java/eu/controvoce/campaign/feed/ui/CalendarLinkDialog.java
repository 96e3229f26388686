package eu.controvoce.campaign.feed.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Copyable;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.feed.CalendarLink;
import eu.controvoce.campaign.feed.CalendarLink.Scope;
import eu.controvoce.campaign.feed.CalendarLinkDesk;
import eu.controvoce.city.Actor;
import java.util.List;

/** Asks what a new calendar link shows, or how one is to be called. */
final class CalendarLinkDialog {

  private CalendarLinkDialog() {}

  static void make(CalendarLinkDesk desk, List<Campaign> campaigns, Actor actor, Command changed) {
    var dialog = dialog(say("calendar.make"));
    var scope = Fields.radios(say("calendar.scope"), List.of(Scope.values()));
    scope.setItemLabelGenerator(each -> say("calendar.scope." + each.name()));
    var campaign = Fields.choice(say("calendar.campaign"), campaigns);
    campaign.setItemLabelGenerator(Campaign::name);
    campaign.setWidthFull();
    scope.addValueChangeListener(event -> campaign.setVisible(event.getValue() == Scope.CAMPAIGN));
    scope.setValue(Scope.CITY);
    campaign.setVisible(false);
    var name = Fields.text(say("calendar.name"), say("calendar.name.help"));
    name.setMaxLength(Texts.SHORT);
    var errors = new FieldErrors().bind("name", name).bind("campaign", campaign);
    dialog.add(new Form(name, scope, campaign));
    var save =
        Buttons.primary(
            say("calendar.make"),
            () ->
                errors.attempt(() -> {
                  var chosen = campaign.getValue();
                  var link =
                      desk.make(
                          actor,
                          name.getValue(),
                          scope.getValue(),
                          chosen == null ? null : chosen.id());
                  dialog.close();
                  changed.execute();
                  show(desk.address(actor, link.id()));
                }));
    dialog.getFooter().add(Buttons.quiet(say("ui.cancel"), dialog::close), save);
    dialog.open();
    name.focus();
  }

  static void rename(CalendarLinkDesk desk, Actor actor, CalendarLink link, Command changed) {
    var dialog = dialog(say("calendar.rename"));
    var name = Fields.text(say("calendar.name"), "");
    name.setMaxLength(Texts.SHORT);
    name.setValue(link.name());
    var errors = new FieldErrors().bind("name", name);
    dialog.add(new Form(name));
    var save =
        Buttons.primary(
            say("save"),
            () -> {
              if (errors.attempt(() -> desk.rename(actor, link.id(), name.getValue()))) {
                dialog.close();
                changed.execute();
              }
            });
    dialog.getFooter().add(Buttons.quiet(say("ui.cancel"), dialog::close), save);
    dialog.open();
    name.focus();
  }

  private static void show(String address) {
    var dialog = dialog(say("calendar.ready"));
    dialog.add(new Copyable(say("calendar.address"), address, say("calendar.how")));
    dialog.getFooter().add(Buttons.primary(say("calendar.close"), dialog::close));
    dialog.open();
  }

  private static Dialog dialog(String title) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(title);
    dialog.addClassName("cv-dialog");
    return dialog;
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
