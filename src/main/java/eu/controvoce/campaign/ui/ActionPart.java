package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.Checklists;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.offline.ActionCrew;
import eu.controvoce.campaign.offline.ActionDesk;
import eu.controvoce.campaign.offline.OfflineAction;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On the sheet of something done by people: what has to be done, where and by whom, and how it
 * went.
 */
@org.springframework.stereotype.Component
class ActionPart implements SheetPart<Publication> {

  private final ActionDesk desk;
  private final ActionCrew crew;
  private final Checklists checklists;
  private final CampaignDesk campaigns;
  private final CurrentActor current;
  private final Times times;

  ActionPart(
      ActionDesk desk,
      ActionCrew crew,
      Checklists checklists,
      CampaignDesk campaigns,
      CurrentActor current,
      Times times) {
    this.desk = desk;
    this.crew = crew;
    this.checklists = checklists;
    this.campaigns = campaigns;
    this.current = current;
    this.times = times;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Component> part(Publication publication, Command changed) {
    var actor = current.get();
    if (!OfflineAction.isFor(publication) || !publication.city().equals(actor.city())) {
      return Optional.empty();
    }
    var action = desk.find(actor, publication.id()).orElse(null);
    var works = crew.lets(actor, publication);
    var all = new Div();
    all.addClassName("cv-story");
    all.add(summary(actor, publication, action, changed));
    if (action != null) {
      all.add(new TaskList(desk, actor, action, works && isOpen(publication), times, changed));
    }
    if (publication.status() == PublicationStatus.TO_DO && works) {
      all.add(new DoneForm(checklists, actor, publication, changed));
    }
    if (publication.status() == PublicationStatus.DONE) {
      all.add(counted(actor, publication, works, changed));
    }
    return Optional.of(all);
  }

  private static boolean isOpen(Publication publication) {
    return publication.isUpcoming() || publication.status() == PublicationStatus.DONE;
  }

  private Section summary(
      Actor actor, Publication publication, @Nullable OfflineAction action, Command changed) {
    var section = new Section(Words.say("offline.part"));
    if (action != null) {
      section.add(line(Icon.TAG, Words.say("offline.kind." + action.kind())));
    }
    var place = publication.place();
    if (place != null) {
      section.add(line(Icon.PLACE, place));
    }
    var copies = publication.copies();
    if (copies != null) {
      section.add(line(Icon.PRINT, Words.say("publication.copies.count", copies)));
    }
    var cost = publication.cost();
    if (cost != null) {
      section.add(line(Icon.CHART, cost(cost, action)));
    }
    if (action != null) {
      section.add(line(Icon.PERSON, responsible(publication, action)));
      var days = action.remindBefore();
      if (days != null) {
        section.add(line(Icon.CLOCK, Words.say("offline.remind.says", days)));
      }
    }
    if (actor.may(Permission.PLAN, publication.city())
        && publication.status() != PublicationStatus.CANCELLED) {
      var dialog = Words.say(action == null ? "offline.prepare" : "offline.change");
      section.withActions(
          Buttons.secondary(dialog, () -> prepare(actor, publication, action, changed)));
    }
    if (action == null) {
      var help = new Paragraph(Words.say("offline.unprepared"));
      help.addClassName("cv-help");
      section.add(help);
    }
    return section;
  }

  private void prepare(
      Actor actor, Publication publication, @Nullable OfflineAction action, Command changed) {
    var lines = campaigns.find(actor, publication.campaign()).framed().lines();
    new ActionDialog(
            publication,
            action,
            crew.of(publication.city()),
            lines,
            plan -> desk.prepare(actor, publication.id(), plan, UI.getCurrent().getLocale()),
            changed)
        .open();
  }

  private static String cost(int cost, @Nullable OfflineAction action) {
    var line = action == null ? null : action.budgetLine();
    return line == null
        ? Words.say("offline.cost.says", cost)
        : Words.say("offline.cost.says.line", cost, line);
  }

  private String responsible(Publication publication, OfflineAction action) {
    var id = action.responsible();
    return id == null
        ? Words.say("offline.responsible.nobody")
        : Words.say("offline.responsible.says", name(crew.of(publication.city()), id));
  }

  private static String name(List<Member> members, MemberId id) {
    return members.stream()
        .filter(each -> each.id().equals(id))
        .map(Member::name)
        .findFirst()
        .orElseGet(() -> Words.say("offline.responsible.gone"));
  }

  private Section counted(Actor actor, Publication publication, boolean works, Command changed) {
    var section = new Section(Words.say("offline.counted"));
    var declared = publication.metrics().stream().filter(each -> !each.measured()).toList();
    for (Metric each : declared) {
      section.add(
          line(
              Icon.CHART,
              Words.say(
                  "offline.declared",
                  Words.say("publication.metric." + each.kind(), each.value()),
                  times.date(each.date(), UI.getCurrent().getLocale()))));
    }
    if (declared.isEmpty()) {
      var help = new Paragraph(Words.say("offline.counted.none"));
      help.addClassName("cv-help");
      section.add(help);
    }
    if (works) {
      section.withActions(
          Buttons.secondary(
              Words.say("offline.declare"),
              () ->
                  new CountsDialog(
                          publication,
                          (copies, people) ->
                              checklists.declare(actor, publication.id(), copies, people),
                          changed)
                      .open()));
    }
    return section;
  }

  private static Component line(Icon icon, String text) {
    var line = new Paragraph();
    line.addClassName("cv-aside-line");
    line.add(icon.create(), new Span(text));
    return line;
  }
}
