package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessages;
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
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.CampaignRemoval;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.CampaignTwins;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign's sheet: its publications in order of time, and beside them what it is made of. */
@Route(CampaignLinks.CAMPAIGN + "/:campaign")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class CampaignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final CampaignDesk desk;
  private final CampaignRemoval removal;
  private final Planning planning;
  private final Outgoing outgoing;
  private final OutletDesk outlets;
  private final CounterMessages messages;
  private final CampaignAside aside;
  private final CampaignFigures figures;
  private final CampaignTwins twins;
  private final Times times;
  private final Actor actor;
  private @Nullable Campaign campaign;

  CampaignView(
      CampaignDesk desk,
      CampaignRemoval removal,
      Planning planning,
      Outgoing outgoing,
      OutletDesk outlets,
      CounterMessages messages,
      CampaignAside aside,
      CampaignFigures figures,
      CampaignTwins twins,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.removal = removal;
    this.planning = planning;
    this.outgoing = outgoing;
    this.outlets = outlets;
    this.messages = messages;
    this.aside = aside;
    this.figures = figures;
    this.twins = twins;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return campaign == null ? "" : campaign.name();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var id = event.getRouteParameters().get("campaign").map(CampaignId::new).orElseThrow();
      campaign = desk.find(actor, id);
    } catch (Refusal e) {
      throw new NotFoundException();
    }
    render(campaign);
  }

  private void reload() {
    if (campaign != null) {
      campaign = desk.find(actor, campaign.id());
      render(campaign);
    }
  }

  private void render(Campaign shown) {
    var title = new ViewTitle(shown.name(), "");
    title.setActions(actions(shown));
    var objective = new Paragraph(shown.objective());
    objective.addClassName("cv-lead");
    var story = new Div(objective, figures.progress(shown, actor), publications(shown));
    story.addClassName("cv-story");
    figures.results(shown, actor, getLocale(), this::reload).ifPresent(story::add);
    figures.spending(shown, actor, getLocale()).ifPresent(story::add);
    var lessons = shown.lessons();
    if (lessons != null) {
      story.add(new Section(getTranslation("campaign.lessons"), new Paragraph(lessons)));
    }
    var columns = new Div(story, aside.of(shown, actor, getLocale()));
    columns.addClassNames("cv-columns", "cv-sheet");
    getContent().removeAll();
    getContent().add(title, columns);
  }

  private Component publications(Campaign shown) {
    var all = outgoing.list(actor, PublicationFilter.of(shown.id()));
    if (all.isEmpty()) {
      Component[] step =
          mayPlan(shown)
              ? new Component[] {Buttons.secondary(getTranslation("campaign.plan"), this::plan)}
              : new Component[0];
      return new EmptyState(
          Icon.CALENDAR,
          getTranslation("campaign.nothing-planned"),
          getTranslation("campaign.nothing-planned.text"),
          step);
    }
    var names = Names.of(actor, all, messages, outlets, desk);
    var acts = new PublicationActs(planning, actor, this::reload);
    var lines =
        all.stream()
            .map(each ->
                new PublicationLine(
                    each,
                    times.at(each.at(), each.zone(), getLocale()),
                    names.headline(each),
                    List.of(names.outlet(each)),
                    acts.of(each)))
            .toList();
    var heading = getTranslation("campaign.publications");
    var rows = new Div(PublicationLine.list(heading, lines));
    rows.addClassName("cv-rows");
    return new Section(heading, rows);
  }

  private boolean mayPlan(Campaign shown) {
    return actor.may(Permission.PLAN, shown.city()) && shown.isOpen();
  }

  private Component[] actions(Campaign shown) {
    var all = new ArrayList<Component>();
    if (shown.status() == CampaignStatus.PROPOSED
        && actor.may(Permission.APPROVE_CAMPAIGN, shown.city())
        && !actor.member().equals(shown.proposedBy())) {
      all.add(step("campaign.approve", () -> desk.approve(actor, shown.id()), true));
      all.add(step("campaign.give-back", () -> desk.giveBack(actor, shown.id()), false));
    } else if (mayPlan(shown)) {
      all.add(Buttons.primary(getTranslation("campaign.plan"), this::plan));
    }
    var menu = menu(shown);
    if (!menu.isEmpty()) {
      all.add(menu);
    }
    return all.toArray(Component[]::new);
  }

  private MoreMenu menu(Campaign shown) {
    var menu = new MoreMenu();
    if (!actor.may(Permission.PLAN, shown.city())) {
      return menu;
    }
    var id = shown.id();
    switch (shown.status()) {
      case DRAFT -> menu.add(Icon.SEND, say("propose"), act(() -> desk.propose(actor, id)));
      case APPROVED -> menu.add(Icon.PLAY, say("start"), act(() -> desk.run(actor, id)));
      case RUNNING -> {
        menu.add(Icon.PAUSE, say("pause"), act(() -> desk.pause(actor, id)));
        menu.add(Icon.DONE, say("finish"), () -> ask("finish", () -> desk.finish(actor, id)));
      }
      case PAUSED -> menu.add(Icon.PLAY, say("resume"), act(() -> desk.run(actor, id)));
      case FINISHED ->
          menu.add(
              Icon.EDIT, say("evaluate"), () -> LessonsDialog.open(desk, actor, id, this::reload));
      case EVALUATED ->
          menu.add(Icon.DONE, say("archive"), () -> ask("archive", () -> desk.archive(actor, id)));
      case PROPOSED, ARCHIVED -> {}
    }
    if (shown.isOpen() && shown.status() != CampaignStatus.PROPOSED) {
      menu.add(
          Icon.EDIT,
          say("edit"),
          () -> getUI().ifPresent(ui -> ui.navigate(CampaignLinks.edit(id))));
    }
    menu.add(Icon.COPY, say("copy"), () -> DuplicateDialog.open(twins, actor, shown, times));
    if (shown.status() == CampaignStatus.DRAFT) {
      menu.add(Icon.DELETE, say("remove"), () -> askToRemove(shown));
    }
    return menu;
  }

  private void askToRemove(Campaign shown) {
    Confirm.danger(
        getTranslation("campaign.remove.ask", shown.name()),
        say("remove.text"),
        say("remove"),
        () -> {
          try {
            removal.remove(actor, shown.id());
            Notices.done(getTranslation("campaign.removed", shown.code()));
            getUI().ifPresent(ui -> ui.navigate(CampaignLinks.CAMPAIGNS));
          } catch (Refusal e) {
            Notices.refused(e);
          }
        });
  }

  /** What cannot be taken back asks first. */
  private void ask(String act, Command what) {
    Confirm.ask(say(act + ".ask"), say(act + ".text"), say(act), act(what));
  }

  private String say(String act) {
    return getTranslation("campaign." + act);
  }

  private Component step(String key, Command what, boolean primary) {
    return primary
        ? Buttons.primary(getTranslation(key), act(what))
        : Buttons.secondary(getTranslation(key), act(what));
  }

  private Command act(Command what) {
    return () -> {
      try {
        what.execute();
        Notices.done(getTranslation("campaign.saved"));
      } catch (Refusal e) {
        Notices.refused(e);
      }
      reload();
    };
  }

  private void plan() {
    new PlanDialog(planning, desk, outlets, messages, actor, times, campaign, this::reload).open();
  }
}
