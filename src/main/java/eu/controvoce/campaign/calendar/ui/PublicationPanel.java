package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.calendar.EditorialCalendar.Entry;
import eu.controvoce.campaign.ui.PublicationActs;
import eu.controvoce.campaign.ui.Warnings;
import eu.controvoce.campaign.ui.Words;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;

/** One publication over the calendar: when, where, in what state, and what can be done. */
final class PublicationPanel {

  private PublicationPanel() {}

  /**
   * @param changed called after something was done
   */
  static void open(Entry entry, Planning planning, Times times, Actor actor, Command changed) {
    var publication = entry.publication();
    var locale = UI.getCurrent().getLocale();
    var dialog = new Dialog();
    dialog.setHeaderTitle(
        entry.headline().isEmpty() ? Words.say("publication.message.gone") : entry.headline());
    dialog.addClassName("cv-dialog");
    var badge = new Div(Words.badge(publication));
    var body = new Div(badge, line(Icon.CLOCK, times.at(publication.at(), locale)));
    body.addClassName("cv-day-dialog");
    body.add(
        line(
            Words.icon(publication.channelType()),
            entry.outlet().isEmpty() ? Words.channel(publication.channelType()) : entry.outlet()));
    dialog.add(body);
    var close = Buttons.quiet(Words.say("ui.close"), dialog::close);
    dialog.getFooter().add(close);
    if (!entry.isOwn()) {
      body.add(line(Icon.NETWORK, Words.say("calendar.shared.read-only", entry.city())));
      dialog.open();
      return;
    }
    if (!entry.campaign().isEmpty()) {
      body.add(line(Icon.CAMPAIGN, entry.campaign()));
    }
    var error = publication.error();
    if (error != null) {
      var why = new Paragraph(Words.why(error));
      why.addClassName("cv-out-why");
      body.add(why);
    }
    var warnings = new Warnings();
    warnings.show(planning.warnings(actor, publication, new When.At(publication.at()), locale));
    body.add(warnings);
    Command done =
        () -> {
          dialog.close();
          changed.execute();
        };
    var acts = new PublicationActs(planning, actor, done);
    var buttons = new Div();
    acts.of(publication).forEach(buttons::add);
    buttons.addClassName("cv-actions");
    dialog.getFooter().add(buttons);
    dialog
        .getFooter()
        .add(Buttons.link(Words.say("calendar.open"), CampaignLinks.publication(publication.id())));
    if (actor.may(Permission.PLAN) && Items.isMovable(publication)) {
      dialog
          .getFooter()
          .add(Buttons.primary(Words.say("publication.move"), () -> acts.move(publication)));
    }
    dialog.open();
  }

  private static Paragraph line(Icon icon, String text) {
    var line = new Paragraph(icon.create(), new Span(text));
    line.addClassName("cv-aside-line");
    return line;
  }
}
