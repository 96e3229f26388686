package eu.controvoce.campaign.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Steps;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.campaign.strategy.Milestone;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyDesk;
import eu.controvoce.campaign.strategy.StrategyLinks;
import eu.controvoce.campaign.strategy.StrategyStatus;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strategy of the city, phase by phase; without an address of its own the one in force. */
@Route(StrategyLinks.STRATEGY)
@RouteAlias(StrategyLinks.STRATEGY + "/:strategy")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class StrategyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final StrategyDesk desk;
  private final Times times;
  private final Actor actor;
  private @Nullable StrategyId shown;

  StrategyView(StrategyDesk desk, Times times, CurrentActor current) {
    this.desk = desk;
    this.times = times;
    this.actor = current.get();
    getContent().addClassNames("cv-view", "cv-strategy");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("strategy.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      shown = event.getRouteParameters().get("strategy").map(StrategyId::new).orElse(null);
      if (shown != null) {
        desk.find(actor, shown);
      }
    } catch (Refusal e) {
      throw new NotFoundException();
    }
    render();
  }

  private void render() {
    var all = desk.list(actor);
    getContent().removeAll();
    if (all.isEmpty()) {
      getContent().add(new ViewTitle(getPageTitle()), empty());
      return;
    }
    var strategy =
        all.stream().filter(each -> each.id().equals(shown)).findFirst().orElse(all.getFirst());
    getContent().add(title(strategy), figures(strategy), phases(strategy));
    var others = all.stream().filter(each -> !each.id().equals(strategy.id())).toList();
    if (!others.isEmpty()) {
      var rows = new Rows(getTranslation("strategy.others"));
      rows.show(others.stream().map(this::row).toList());
      getContent().add(new Section(getTranslation("strategy.others"), rows));
    }
  }

  private EmptyState empty() {
    var steps =
        actor.may(Permission.PLAN)
            ? new Component[] {
              Buttons.primaryLink(
                  getTranslation("strategy.begin.template"), StrategyLinks.fromTemplate()),
              Buttons.link(getTranslation("strategy.begin.blank"), StrategyLinks.NEW)
            }
            : new Component[0];
    return new EmptyState(
        Icon.STAR, getTranslation("strategy.empty"), getTranslation("strategy.empty.text"), steps);
  }

  private ViewTitle title(Strategy strategy) {
    var title =
        new ViewTitle(
            strategy.name(),
            getTranslation(
                "strategy.between",
                times.date(strategy.from(), getLocale()),
                times.date(strategy.to(), getLocale()),
                strategy.code()));
    var actions = new ArrayList<Component>();
    actions.add(StrategyWords.badge(strategy.status()));
    var manager = actor.may(Permission.APPROVE_CAMPAIGN);
    if (strategy.status() == StrategyStatus.DRAFT && manager) {
      actions.add(
          Buttons.primary(getTranslation("strategy.approve"), () -> askToApprove(strategy)));
    }
    if (mayEdit(strategy)) {
      actions.add(Buttons.link(getTranslation("strategy.edit"), StrategyLinks.edit(strategy.id())));
    }
    var menu = menu(strategy);
    if (!menu.isEmpty()) {
      actions.add(menu);
    }
    title.setActions(actions.toArray(Component[]::new));
    return title;
  }

  private boolean mayEdit(Strategy strategy) {
    return switch (strategy.status()) {
      case DRAFT -> actor.may(Permission.PLAN);
      case IN_FORCE -> actor.may(Permission.APPROVE_CAMPAIGN);
      case PAST -> false;
    };
  }

  private MoreMenu menu(Strategy strategy) {
    var menu = new MoreMenu();
    if (!actor.may(Permission.PLAN)) {
      return menu;
    }
    menu.add(
        Icon.ADD,
        getTranslation("strategy.new"),
        () -> getUI().ifPresent(ui -> ui.navigate(StrategyLinks.NEW)));
    if (strategy.status() == StrategyStatus.DRAFT) {
      menu.add(Icon.DELETE, getTranslation("strategy.remove"), () -> askToRemove(strategy));
    }
    return menu;
  }

  private void askToApprove(Strategy strategy) {
    Confirm.ask(
        getTranslation("strategy.approve.ask"),
        getTranslation(
            desk.inForce(actor).isPresent()
                ? "strategy.approve.follows"
                : "strategy.approve.first"),
        getTranslation("strategy.approve"),
        () -> act(() -> desk.approve(actor, strategy.id())));
  }

  private void askToRemove(Strategy strategy) {
    Confirm.danger(
        getTranslation("strategy.remove.ask"),
        getTranslation("strategy.remove.text"),
        getTranslation("strategy.remove"),
        () -> {
          act(() -> desk.remove(actor, strategy.id()));
          getUI().ifPresent(ui -> ui.navigate(StrategyLinks.STRATEGY));
        });
  }

  private Div figures(Strategy strategy) {
    var progress = strategy.progress(times.today());
    var kept =
        new Figure(
            getTranslation("strategy.figure.kept"),
            progress.due() == 0
                ? getTranslation("strategy.figure.none-due")
                : getTranslation("strategy.of", progress.doneOfDue(), progress.due()));
    progress
        .percent()
        .ifPresent(percent -> kept.note(getTranslation("strategy.figure.i29", percent)));
    var late = progress.due() - progress.doneOfDue();
    if (strategy.milestones().anyMatch(each -> each.isOverdue(times.today()))) {
      kept.comparison(Tone.ATTENTION, getTranslation("strategy.late", late));
    }
    // The values say themselves of how many.
    return Figure.row(
        kept,
        new Figure(
            getTranslation("strategy.figure.all"),
            getTranslation("strategy.of", progress.done(), progress.all())));
  }

  private Steps phases(Strategy strategy) {
    var mayTick = actor.may(Permission.PLAN) && strategy.status() != StrategyStatus.PAST;
    var part =
        new PhasePart(times, getLocale(), mayTick, (each, done) -> tick(strategy, each, done));
    var campaigns = desk.campaigns(actor, strategy.id());
    var steps = new Steps();
    for (var phase : Phase.values()) {
      steps.add(
          part.tone(strategy, phase),
          StrategyWords.phase(phase),
          part.state(strategy, phase),
          part.of(strategy, phase, campaigns));
    }
    return steps;
  }

  private void tick(Strategy strategy, Milestone milestone, boolean done) {
    try {
      desk.tick(actor, strategy.id(), milestone.key(), done);
      Notices.done(
          getTranslation(done ? "strategy.ticked" : "strategy.unticked"),
          () -> {
            act(() -> desk.tick(actor, strategy.id(), milestone.key(), !done));
          });
    } catch (Refusal e) {
      Notices.refused(e);
    }
    render();
  }

  private void act(Command what) {
    try {
      what.execute();
      Notices.done(getTranslation("campaign.saved"));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    render();
  }

  private ItemRow row(Strategy strategy) {
    return new ItemRow(
        strategy.name(),
        false,
        List.of(
            strategy.code(),
            getTranslation(
                "campaign.between",
                times.date(strategy.from(), getLocale()),
                times.date(strategy.to(), getLocale()))),
        StrategyLinks.strategy(strategy.id()),
        StrategyWords.badge(strategy.status()));
  }
}
