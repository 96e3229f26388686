package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Paged;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.HomeWork;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.SightingFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A rumour's sheet: the story on the left, what can be done next on the right as one primary
 * button, the rest in a menu. Other modules add their parts (verdict, answers, publications).
 */
@Route(RumourLinks.RUMOURS + "/:rumour")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class RumourView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Casework casework;
  private final HomeWork home;
  private final Listening listening;
  private final Cities cities;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;
  private final List<SheetPart<Rumour>> parts;
  private final Div panel = new Div();
  private @Nullable Rumour rumour;

  RumourView(
      Casework casework,
      HomeWork home,
      Listening listening,
      Cities cities,
      CodingFrame frame,
      Times times,
      CurrentActor current,
      ObjectProvider<SheetPart<Rumour>> parts) {
    this.casework = casework;
    this.home = home;
    this.listening = listening;
    this.cities = cities;
    this.frame = frame;
    this.times = times;
    this.actor = current.get();
    this.parts = parts.stream().sorted((a, b) -> Integer.compare(a.order(), b.order())).toList();
    panel.addClassName("cv-panel-place");
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return rumour == null ? "" : rumour.title();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get("rumour").map(RumourId::new).orElseThrow();
    try {
      rumour = casework.find(actor, id);
    } catch (Refusal e) {
      throw new NotFoundException();
    }
    render(rumour);
  }

  private void reload() {
    if (rumour != null) {
      rumour = casework.find(actor, rumour.id());
      render(rumour);
    }
  }

  private void render(Rumour shown) {
    getContent().removeAll();
    panel.removeAll();
    var title = new ViewTitle(shown.title(), "");
    title.setActions(actions(shown));
    var text = new RumourStory(shown, actor, cities, frame, times);
    var story = new Div(panel, text.claim());
    parts.forEach(each -> each.part(shown, this::reload).ifPresent(story::add));
    story.add(text.wordings(), text.background());
    var others = parts.stream().flatMap(each -> each.events(shown).stream()).toList();
    story.add(
        text.timeline(
            casework.timeline(actor, shown.id()),
            listening.list(actor, SightingFilter.of(shown.id()), 0, Paged.MOST).items(),
            others));
    story.addClassName("cv-story");
    var aside = new RumourAside(shown, actor, times, listening);
    var columns = new Div(story, aside);
    columns.addClassNames("cv-columns", "cv-sheet");
    getContent().add(title, columns);
  }

  private Component[] actions(Rumour shown) {
    var menu = menu(shown);
    var primary = next(shown);
    if (primary.isEmpty()) {
      return menu.isEmpty() ? new Component[0] : new Component[] {menu};
    }
    var button = Buttons.primary(primary.get().label(), primary.get().action());
    return menu.isEmpty() ? new Component[] {button} : new Component[] {button, menu};
  }

  private Optional<SheetPart.Step> next(Rumour shown) {
    var here = shown.in(actor.ownCity());
    if (here.isEmpty()) {
      return Optional.of(
          new SheetPart.Step(
              getTranslation("rumour.adopt"),
              () -> step("rumour.adopted", each -> casework.adopt(actor, each.id()))));
    }
    if (!actor.may(Permission.TRIAGE)) {
      return Optional.empty();
    }
    if (home.canUnmerge(actor, shown.id())) {
      return Optional.of(
          new SheetPart.Step(
              getTranslation("rumour.unmerge"),
              () -> step("rumour.unmerged", each -> home.unmerge(actor, each.id()))));
    }
    if (here.get().status() == RumourStatus.REPORTED) {
      return Optional.of(new SheetPart.Step(getTranslation("triage.do"), this::triage));
    }
    if (here.get().decision() == null && here.get().isActive()) {
      return Optional.of(new SheetPart.Step(getTranslation("decision.do"), this::decide));
    }
    return parts.stream().flatMap(each -> each.next(shown, this::reload).stream()).findFirst();
  }

  private MoreMenu menu(Rumour shown) {
    var menu = new MoreMenu();
    var here = shown.in(actor.ownCity());
    if (here.isEmpty() || !actor.may(Permission.TRIAGE)) {
      return menu;
    }
    var active = here.filter(Handling::isActive).isPresent();
    if (active && here.get().status() != RumourStatus.REPORTED) {
      menu.add(Icon.EDIT, getTranslation("triage.again"), this::triage);
      menu.add(Icon.EDIT, getTranslation("decision.again"), this::decide);
    }
    if (here.get().status() == RumourStatus.ANSWERED) {
      menu.add(
          Icon.EYE,
          getTranslation("rumour.monitor"),
          () ->
              step("rumour.monitored", each -> casework.monitor(actor, each.id(), each.version())));
    }
    if (here.get().status() == RumourStatus.MONITORING) {
      menu.add(
          Icon.DONE,
          getTranslation("rumour.close"),
          () -> step("rumour.closed", each -> casework.close(actor, each.id(), each.version())));
    }
    if (shown.home().equals(actor.ownCity()) && shown.mergedInto() == null) {
      menu.add(
          Icon.EDIT,
          getTranslation("rumour.edit"),
          () -> new RumourEditor(home, actor, shown, this::reload).open());
      var other = shown.sharing() == Sharing.NETWORK ? Sharing.CITY : Sharing.NETWORK;
      menu.add(
          Icon.NETWORK,
          Labels.of("rumour.share", other),
          () ->
              step(
                  "rumour.share.done",
                  each -> home.share(actor, each.id(), each.version(), other)));
      menu.add(
          Icon.MERGE,
          getTranslation("rumour.merge"),
          () -> new MergeDialog(casework, home, actor, shown).open());
    }
    return menu;
  }

  private void triage() {
    if (rumour != null) {
      open(new TriagePanel(casework, actor, rumour, frame, this::reload, panel::removeAll));
    }
  }

  private void decide() {
    if (rumour != null) {
      open(new DecisionPanel(casework, actor, rumour, this::reload, panel::removeAll));
    }
  }

  private void open(Component form) {
    panel.removeAll();
    panel.add(form);
    panel.scrollIntoView();
  }

  private void step(String done, UnaryOperator<Rumour> step) {
    if (rumour == null) {
      return;
    }
    try {
      rumour = step.apply(rumour);
      Notices.done(getTranslation(done));
      reload();
    } catch (Conflict e) {
      Notices.refused(e);
      reload();
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }
}
