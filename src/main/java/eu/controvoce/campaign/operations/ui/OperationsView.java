package eu.controvoce.campaign.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.operations.BulkActs;
import eu.controvoce.campaign.operations.Operations;
import eu.controvoce.campaign.operations.OperationsLinks;
import eu.controvoce.campaign.operations.Overview;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.campaign.operations.StopId;
import eu.controvoce.campaign.operations.Unreadable;
import eu.controvoce.campaign.operations.Unreadables;
import eu.controvoce.campaign.operations.Work;
import eu.controvoce.campaign.operations.Work.Condition;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What is due, running, late and failed, and why; and the brake for emergencies. */
@Route(OperationsLinks.OPERATIONS)
@RolesAllowed({"OFFICER", "MANAGER", "ADMINISTRATOR"})
class OperationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST = 100;

  private final Operations operations;
  private final StopDesk stops;
  private final Unreadables unreadables;
  private final BulkActs bulk;
  private final CounterMessages messages;
  private final Cities cities;
  private final Times times;
  private final Actor actor;
  private final ViewTitle title = new ViewTitle(getTranslation("operations.title"), "");
  private final Div body = new Div();

  OperationsView(
      Operations operations,
      StopDesk stops,
      Unreadables unreadables,
      BulkActs bulk,
      CounterMessages messages,
      Cities cities,
      Times times,
      CurrentActor current) {
    this.operations = operations;
    this.stops = stops;
    this.unreadables = unreadables;
    this.bulk = bulk;
    this.messages = messages;
    this.cities = cities;
    this.times = times;
    this.actor = current.get();
    getContent().addClassNames("cv-view", "cv-operations");
    body.addClassName("cv-operations-parts");
    getContent().add(title, body);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("operations.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    render();
  }

  private void render() {
    var overview = operations.overview(actor);
    var late = overview.in(Condition.LATE).size();
    title.setSentence(
        getTranslation("operations.sentence", overview.soon(), late, overview.waiting().size()));
    title.setActions(brake(), Buttons.quiet(getTranslation("operations.refresh"), this::render));
    var names = cities.findAll().stream().collect(Collectors.toMap(City::id, City::name));
    var lines = WorkRows.of(overview, messages, names, times, getLocale());
    var machinery = new MachineryPart(names, actor.may(Permission.ADMINISTER), times, getLocale());
    body.removeAll();
    body.add(new Section(getTranslation("operations.now"), figures(overview)));
    body.add(waiting(overview.waiting(), lines));
    var moving =
        overview.work().stream().filter(each -> !each.condition().needsSomebody()).toList();
    if (!moving.isEmpty()) {
      body.add(new Section(getTranslation("operations.moving"), rows(moving, lines)));
    }
    if (!overview.unreadable().isEmpty()) {
      body.add(new Section(getTranslation("operations.unreadable"), unreadable(overview)));
    }
    body.add(new Section(getTranslation("operations.lateness"), machinery.lateness(overview)));
    if (!overview.outlets().isEmpty()) {
      body.add(
          new Section(getTranslation("operations.outlets"), machinery.outlets(overview.outlets())));
    }
    if (actor.may(Permission.ADMINISTER)) {
      body.add(new Section(getTranslation("operations.nodes"), machinery.nodes(overview)));
    }
  }

  private Component figures(Overview overview) {
    return Figure.row(
        count(overview, Condition.DUE),
        count(overview, Condition.RUNNING),
        count(overview, Condition.LATE),
        count(overview, Condition.TRYING),
        count(overview, Condition.FAILED),
        count(overview, Condition.HELD));
  }

  private Figure count(Overview overview, Condition condition) {
    return new Figure(
        getTranslation("operations.condition." + condition.name()),
        Integer.toString(overview.in(condition).size()));
  }

  private Section waiting(List<Work> waiting, WorkRows lines) {
    if (waiting.isEmpty()) {
      return new Section(
          getTranslation("operations.waiting"),
          new EmptyState(
              Icon.CHECK,
              getTranslation("operations.waiting.none"),
              getTranslation("operations.waiting.none.text")));
    }
    return new Section(
        getTranslation("operations.waiting"),
        actor.may(Permission.PLAN)
            ? new WaitingPart(bulk, actor, waiting, lines, this::render)
            : rows(waiting, lines));
  }

  private Component rows(List<Work> work, WorkRows lines) {
    var rows = new Rows(getTranslation("operations.moving"));
    rows.show(lines.rows(work.stream().limit(MOST).toList()));
    return rows;
  }

  private Component unreadable(Overview overview) {
    var all = new Div(new Paragraph(getTranslation("operations.unreadable.text")));
    for (var each : overview.unreadable()) {
      var line = new Div(new Paragraph(words(each)), putBack(each));
      line.addClassName("cv-unreadable");
      all.add(line);
    }
    return all;
  }

  private String words(Unreadable each) {
    var planned = each.plannedFor();
    return getTranslation(
        "operations.unreadable.one",
        each.id().value(),
        planned == null ? "–" : times.at(planned, getLocale()),
        each.why());
  }

  private Button putBack(Unreadable each) {
    return Buttons.secondary(
        getTranslation("operations.put-back"),
        () -> act(() -> unreadables.putBack(actor, each.id()), "operations.put-back.done"));
  }

  private Button brake() {
    boolean everything = actor.may(Permission.ADMINISTER);
    var stop = everything ? StopId.EVERYTHING : StopId.of(actor.ownCity());
    var name = everything ? "everything" : "city";
    if (stops.find(stop).isPresent()) {
      return Buttons.primary(
          getTranslation("operations.resume." + name),
          () ->
              Confirm.ask(
                  getTranslation("operations.resume.question"),
                  getTranslation("operations.resume.consequence"),
                  getTranslation("operations.resume." + name),
                  () -> act(() -> lift(everything), "operations.resumed")));
    }
    return Buttons.danger(
        getTranslation("operations.stop." + name),
        () ->
            StopDialog.open(
                getTranslation("operations.stop." + name + ".question"),
                reason -> {
                  stop(everything, reason);
                  Notices.done(getTranslation("operations.stopped"));
                  reopen();
                }));
  }

  private void stop(boolean everything, String reason) {
    if (everything) {
      stops.stopEverything(actor, reason);
    } else {
      stops.stopCity(actor, actor.ownCity(), reason);
    }
  }

  private void lift(boolean everything) {
    if (everything) {
      stops.resumeEverything(actor);
    } else {
      stops.resumeCity(actor, actor.ownCity());
    }
  }

  private void act(Command what, String done) {
    try {
      what.execute();
      Notices.done(getTranslation(done));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    reopen();
  }

  /** The banner above the page changes with it. */
  private void reopen() {
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
  }
}
