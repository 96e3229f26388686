package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.RecurrenceWords;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotLinks;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The places that come back, each as a sentence with its next date. */
@Route(SlotLinks.SLOTS)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class SlotsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final SlotDesk desk;
  private final SlotMessages messages;
  private final OutletDesk outlets;
  private final RecurrenceWords words;
  private final Times times;
  private final Actor actor;

  SlotsView(
      SlotDesk desk,
      SlotMessages messages,
      OutletDesk outlets,
      RecurrenceWords words,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.messages = messages;
    this.outlets = outlets;
    this.words = words;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("slot.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var slots = desk.list(actor);
    var first =
        actor.may(Permission.PLAN)
            ? new Component[] {Buttons.primaryLink(getTranslation("slot.new"), SlotLinks.NEW)}
            : new Component[0];
    getContent().removeAll();
    getContent()
        .add(
            new ViewTitle(
                getPageTitle(),
                getTranslation("slot.lead"),
                slots.isEmpty() ? new Component[0] : first));
    if (slots.isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  Icon.CALENDAR,
                  getTranslation("slot.none"),
                  getTranslation("slot.none.text"),
                  first));
      return;
    }
    var names = outlets.list(actor).stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
    var rows = new Rows(getPageTitle());
    rows.show(slots.stream().map(each -> row(each, names)).toList());
    getContent().add(rows);
  }

  private ItemRow row(Slot slot, Map<OutletId, String> names) {
    var coming = desk.coming(actor, slot.id());
    var badges = new ArrayList<Component>();
    if (!slot.active()) {
      badges.add(SlotWords.paused());
    } else if (!messages.warnings(slot, coming).isEmpty()) {
      badges.add(new StateBadge(Tone.ATTENTION, getTranslation("slot.look")));
    }
    return new ItemRow(
        slot.name(),
        false,
        List.of(
            words.say(slot.recurrence(), times.today(), getLocale()),
            names.getOrDefault(slot.outlet(), getTranslation("slot.outlet.gone")),
            next(coming)),
        SlotLinks.slot(slot.id()),
        badges.toArray(Component[]::new));
  }

  private String next(List<Occurrence> coming) {
    return coming.stream()
        .filter(each -> !each.leftOut())
        .findFirst()
        .map(each -> getTranslation("slot.next", times.date(each.at(), getLocale())))
        .orElseGet(() -> getTranslation("slot.next.none"));
  }
}
