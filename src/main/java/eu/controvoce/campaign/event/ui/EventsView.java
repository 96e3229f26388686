package eu.controvoce.campaign.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.event.EventImport;
import eu.controvoce.campaign.event.EventRoutes;
import eu.controvoce.campaign.event.PlannedEvent;
import eu.controvoce.campaign.event.PlannedEvents;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The city's events that are still to come, and the files they came from. */
@Route(EventRoutes.EVENTS)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class EventsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int DAYS = 400;

  private final PlannedEvents events;
  private final EventImport imports;
  private final CampaignDesk campaigns;
  private final Times times;
  private final Actor actor;

  EventsView(
      PlannedEvents events,
      EventImport imports,
      CampaignDesk campaigns,
      Times times,
      CurrentActor current) {
    this.events = events;
    this.imports = imports;
    this.campaigns = campaigns;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("event.list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    render();
  }

  private void render() {
    var today = times.today();
    var coming =
        events.between(
            actor,
            actor.ownCity(),
            today.atStartOfDay(times.zone()).toInstant(),
            today.plusDays(DAYS).atStartOfDay(times.zone()).toInstant());
    Component[] first =
        actor.may(Permission.PLAN)
            ? new Component[] {
              Buttons.primaryLink(getTranslation("event.import"), EventRoutes.IMPORT)
            }
            : new Component[0];
    var taken = imports.imports(actor);
    getContent().removeAll();
    if (coming.isEmpty() && taken.isEmpty()) {
      getContent()
          .add(
              new ViewTitle(getPageTitle(), getTranslation("event.lead")),
              new EmptyState(
                  Icon.CALENDAR,
                  getTranslation("event.none"),
                  getTranslation("event.none.text"),
                  first));
      return;
    }
    getContent().add(new ViewTitle(getPageTitle(), getTranslation("event.lead"), first));
    if (!coming.isEmpty()) {
      getContent().add(new Section(getTranslation("event.coming"), lines(coming)));
    }
    if (!taken.isEmpty()) {
      getContent().add(new Section(getTranslation("event.imports"), batches(taken)));
    }
  }

  private UnorderedList lines(List<PlannedEvent> coming) {
    Map<CampaignId, String> names =
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
    var list = list(getTranslation("event.coming"));
    coming.forEach(each -> {
      var campaign = each.campaign();
      var place = each.place();
      var menu = new MoreMenu();
      if (actor.may(Permission.PLAN)) {
        menu.add(
            Icon.DELETE,
            getTranslation("event.remove"),
            () -> act(() -> events.remove(actor, each.id()), "event.removed"));
      }
      list.add(
          line(
              each.title(),
              List.of(
                  when(each),
                  place == null ? "" : place,
                  campaign == null ? "" : names.getOrDefault(campaign, "")),
              menu));
    });
    return list;
  }

  private UnorderedList batches(List<EventImport.Batch> taken) {
    var list = list(getTranslation("event.imports"));
    taken.forEach(each -> {
      var menu = new MoreMenu();
      if (actor.may(Permission.PLAN)) {
        menu.add(Icon.UNDO, getTranslation("event.undo"), () -> undo(each));
      }
      list.add(
          line(
              each.source(),
              List.of(
                  getTranslation("event.count", each.events()), times.at(each.at(), getLocale())),
              menu));
    });
    return list;
  }

  private String when(PlannedEvent event) {
    var first = LocalDate.ofInstant(event.from(), times.zone());
    if (!event.wholeDay()) {
      return times.at(event.from(), getLocale());
    }
    var last = LocalDate.ofInstant(event.to(), times.zone()).minusDays(1);
    return last.isAfter(first)
        ? times.date(first, getLocale()) + " – " + times.date(last, getLocale())
        : times.date(first, getLocale());
  }

  private static UnorderedList list(String label) {
    var list = new UnorderedList();
    list.addClassName("cv-lines");
    list.getElement().setAttribute("aria-label", label);
    return list;
  }

  private static ListItem line(String what, List<String> details, MoreMenu menu) {
    var title = new Span(what);
    title.addClassName("cv-row-title");
    var parts = new Span();
    parts.addClassName("cv-row-parts");
    details.stream().filter(each -> !each.isBlank()).forEach(each -> parts.add(new Span(each)));
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var line = new ListItem(words);
    if (!menu.isEmpty()) {
      line.add(menu);
    }
    line.addClassName("cv-row");
    return line;
  }

  private void undo(EventImport.Batch batch) {
    Confirm.danger(
        getTranslation("event.undo.ask", batch.source()),
        getTranslation("event.undo.means", batch.events()),
        getTranslation("event.undo"),
        () -> act(() -> imports.undo(actor, batch.id()), "event.undone"));
  }

  private void act(Command what, String done) {
    try {
      what.execute();
      Notices.done(getTranslation(done));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    render();
  }
}
