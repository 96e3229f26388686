package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Chip;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.PlaybookDesk;
import eu.controvoce.campaign.playbook.PlaybookLinks;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.campaign.playbook.PlaybookUse;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** What is prepared for occasions, here and in the network, and what is under way. */
@Route(PlaybookLinks.PLAYBOOKS)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class PlaybooksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final PlaybookDesk desk;
  private final PlaybookRun run;
  private final Cities cities;
  private final Times times;
  private final Actor actor;

  PlaybooksView(
      PlaybookDesk desk, PlaybookRun run, Cities cities, Times times, CurrentActor current) {
    this.desk = desk;
    this.run = run;
    this.cities = cities;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("playbook.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var all = desk.list(actor);
    var open = run.open(actor);
    var write =
        actor.may(Permission.PLAN)
            ? new Component[] {
              Buttons.primaryLink(getTranslation("playbook.new"), PlaybookLinks.NEW)
            }
            : new Component[0];
    var content = getContent();
    content.removeAll();
    content.add(
        new ViewTitle(
            getTranslation("playbook.heading"),
            getTranslation("playbook.lead"),
            all.isEmpty() ? new Component[0] : write));
    if (all.isEmpty() && open.isEmpty()) {
      content.add(
          new EmptyState(
              Icon.CALENDAR,
              getTranslation("playbook.empty"),
              getTranslation("playbook.empty.text"),
              write));
      return;
    }
    section("playbook.open", open.stream().map(this::use).toList());
    section(
        "playbook.own",
        all.stream().filter(each -> each.city().equals(actor.city())).map(this::row).toList());
    section(
        "playbook.shared",
        all.stream().filter(each -> !each.city().equals(actor.city())).map(this::row).toList());
  }

  private void section(String key, List<ItemRow> items) {
    if (!items.isEmpty()) {
      var rows = new Rows(getTranslation(key));
      rows.show(items);
      getContent().add(new Section(getTranslation(key), rows));
    }
  }

  private ItemRow use(PlaybookUse use) {
    var next =
        use.items().stream().filter(each -> !each.isDone()).map(PlaybookUse.Item::due).findFirst();
    return new ItemRow(
        use.name(),
        false,
        List.of(
            getTranslation("playbook.day", times.date(use.day(), getLocale())),
            PlaybookWords.progress(use)),
        PlaybookLinks.playbook(use.playbook()),
        next.map(each -> new Component[] {new DueBadge(each, times)}).orElse(new Component[0]));
  }

  private ItemRow row(Playbook playbook) {
    var where = new ArrayList<String>();
    where.add(playbook.code());
    if (!playbook.city().equals(actor.city())) {
      where.add(
          cities
              .findById(playbook.city())
              .map(each -> each.name())
              .orElse(playbook.city().value()));
    }
    where.add(getTranslation("playbook.starts", playbook.startDaysBefore()));
    where.add(
        getTranslation("playbook.parts", playbook.checklist().size(), playbook.messages().size()));
    return new ItemRow(
        playbook.name(),
        false,
        where,
        PlaybookLinks.playbook(playbook.id()),
        new Chip(Icon.CALENDAR, PlaybookWords.of("playbook.trigger", playbook.trigger())));
  }
}
