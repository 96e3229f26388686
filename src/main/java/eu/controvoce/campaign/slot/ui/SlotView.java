package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.RecurrenceWords;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotId;
import eu.controvoce.campaign.slot.SlotLinks;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One slot: its next dates with what fills them, the queue, and what somebody should look at. */
@Route(SlotLinks.SLOTS + "/:slot")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class SlotView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final SlotDesk desk;
  private final SlotMessages waiting;
  private final Planning planning;
  private final CounterMessages messages;
  private final CampaignDesk campaigns;
  private final OutletDesk outlets;
  private final RecurrenceWords words;
  private final Times times;
  private final Actor actor;
  private final Div story = new Div();
  private @Nullable Slot slot;

  SlotView(
      SlotDesk desk,
      SlotMessages waiting,
      Planning planning,
      CounterMessages messages,
      CampaignDesk campaigns,
      OutletDesk outlets,
      RecurrenceWords words,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.waiting = waiting;
    this.planning = planning;
    this.messages = messages;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.words = words;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
    story.addClassName("cv-story");
  }

  @Override
  public String getPageTitle() {
    return slot == null ? "" : slot.name();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      show(event.getRouteParameters().get("slot").map(SlotId::new).orElseThrow());
    } catch (Refusal e) {
      throw new NotFoundException();
    }
  }

  private void show(SlotId id) {
    var shown = desk.find(actor, id);
    slot = shown;
    dates(id);
    var aside = new Aside();
    aside.addClassName("cv-aside");
    aside.add(new QueuePart(desk, waiting, actor, shown, () -> dates(id)), about(shown));
    var columns = new Div(story, aside);
    columns.addClassNames("cv-columns", "cv-sheet");
    var title =
        new ViewTitle(shown.name(), words.say(shown.recurrence(), times.today(), getLocale()));
    title.setActions(actions(shown));
    getContent().removeAll();
    getContent().add(title, columns);
  }

  private Component[] actions(Slot shown) {
    if (!actor.may(Permission.PLAN, shown.city())) {
      return new Component[0];
    }
    var hold =
        Buttons.secondary(
            getTranslation(shown.active() ? "slot.pause" : "slot.resume"),
            () -> activate(!shown.active()));
    hold.setIcon((shown.active() ? Icon.PAUSE : Icon.PLAY).create());
    var menu =
        new MoreMenu()
            .add(
                Icon.EDIT,
                getTranslation("slot.edit"),
                () -> getUI().ifPresent(ui -> ui.navigate(SlotLinks.edit(shown.id()))))
            .add(
                Icon.DELETE,
                getTranslation("slot.remove"),
                () ->
                    Confirm.danger(
                        getTranslation("slot.remove.question", shown.name()),
                        getTranslation("slot.remove.consequence"),
                        getTranslation("slot.remove"),
                        () -> remove(shown)));
    return new Component[] {hold, menu};
  }

  private void activate(boolean active) {
    if (slot == null) {
      return;
    }
    var id = slot.id();
    try {
      desk.activate(actor, id, active, SlotWords.version(desk.find(actor, id)));
      Notices.done(
          getTranslation(active ? "slot.resumed" : "slot.paused.done"), () -> activate(!active));
      show(id);
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void remove(Slot shown) {
    try {
      desk.remove(actor, shown.id());
      Notices.done(getTranslation("slot.removed", shown.name()));
      getUI().ifPresent(ui -> ui.navigate(SlotLinks.SLOTS));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void dates(SlotId id) {
    var shown = desk.find(actor, id);
    var coming = desk.coming(actor, id);
    story.removeAll();
    if (!shown.active()) {
      story.add(callout(getTranslation("slot.paused.text")));
    }
    waiting
        .warnings(shown, coming)
        .forEach(each -> story.add(callout(SlotWords.of("slot.warning", each))));
    var heading = getTranslation("slot.dates");
    if (coming.isEmpty()) {
      story.add(new Section(heading, SlotWords.help(getTranslation("slot.dates.none"))));
      return;
    }
    var acts = new SlotActs(desk, waiting, planning, times, actor, () -> dates(id));
    var list = new UnorderedList();
    list.getElement().setAttribute("aria-label", heading);
    coming.forEach(each -> list.add(line(each, acts)));
    var rows = new Div(list);
    rows.addClassName("cv-rows");
    story.add(new Section(heading, rows));
  }

  private Component line(Occurrence date, SlotActs acts) {
    var filled = date.filledBy();
    return new SlotDateLine(
        date,
        times.at(date.at(), getLocale()),
        filled == null
            ? getTranslation(date.leftOut() ? "slot.date.nothing" : "slot.to-fill")
            : messages
                .findById(filled.message())
                .map(SlotMessages::headline)
                .orElseGet(() -> getTranslation("publication.message.gone")),
        filled == null ? "" : CampaignLinks.publication(filled.id()),
        List.of(
            date.isMoved() ? getTranslation("slot.date.moved.from", rule(date)) : "",
            filled != null && !filled.at().equals(date.at())
                ? getTranslation("slot.date.goes-out", times.at(filled.at(), getLocale()))
                : ""),
        date.shifted() ? getTranslation("slot.date.shifted", rule(date)) : "",
        acts.of(date));
  }

  /** The time as the rule says, which is not always one that the clocks show. */
  private String rule(Occurrence date) {
    var time = date.shifted() ? date.wall() : date.was();
    var minutes = String.format(getLocale(), "%d:%02d", time.getHour(), time.getMinute());
    return times.date(time.toLocalDate(), getLocale()) + ", " + minutes;
  }

  private static Component callout(String text) {
    var title = new Span(Icon.ATTENTION.create(), new Span(text));
    title.addClassName("cv-callout-title");
    var box = new Div(new Paragraph(title));
    box.addClassName("cv-callout");
    return box;
  }

  private Component about(Slot shown) {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    campaigns.list(actor).stream()
        .filter(each -> each.id().equals(shown.campaign()))
        .findFirst()
        .ifPresent(each ->
            term(
                list,
                "publication.campaign",
                new Anchor(CampaignLinks.details(each.id()), each.name())));
    term(
        list,
        "slot.field.outlet",
        new Span(
            outlets.list(actor).stream()
                .filter(each -> each.id().equals(shown.outlet()))
                .findFirst()
                .map(Outlet::name)
                .orElseGet(() -> getTranslation("slot.outlet.gone"))));
    term(list, "slot.field.zone", new Span(times.zone().getId()));
    return new Section(getTranslation("slot.about"), list).raised();
  }

  private void term(DescriptionList list, String key, Component value) {
    list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }
}
