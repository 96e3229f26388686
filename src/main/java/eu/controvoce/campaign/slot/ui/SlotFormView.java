package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.RecurrenceWords;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotId;
import eu.controvoce.campaign.slot.SlotLinks;
import eu.controvoce.campaign.slot.SlotPreview;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Describes a slot, new or known, and shows at once which dates that means. */
@Route(SlotLinks.NEW)
@RouteAlias(SlotLinks.EDIT + "/:slot")
@RolesAllowed({"OFFICER", "MANAGER"})
class SlotFormView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final SlotDesk desk;
  private final Actor actor;
  private final TextField name;
  private final ComboBox<Campaign> campaign;
  private final ComboBox<Outlet> outlet;
  private final RecurrenceFields rule;
  private final DatesPreview preview;
  private final FieldErrors errors = new FieldErrors();
  private final boolean possible;
  private @Nullable Slot slot;

  SlotFormView(
      SlotDesk desk,
      SlotPreview previews,
      RecurrenceWords words,
      CampaignDesk campaigns,
      OutletDesk outlets,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.actor = current.get();
    name = Fields.text(getTranslation("slot.field.name"), getTranslation("slot.field.name.help"));
    name.setMaxLength(Texts.SHORT);
    var open = campaigns.list(actor).stream().filter(Campaign::isOpen).toList();
    campaign = Fields.choice(getTranslation("publication.campaign"), open);
    campaign.setItemLabelGenerator(Campaign::name);
    var all = outlets.list(actor);
    outlet = Fields.choice(getTranslation("slot.field.outlet"), all);
    outlet.setItemLabelGenerator(Outlet::name);
    only(open, campaign);
    only(all, outlet);
    possible = !open.isEmpty();
    preview = new DatesPreview(previews, words, times, actor);
    rule = new RecurrenceFields(times.today(), errors, this::preview);
    errors.bind("name", name).bind("campaign", campaign).bind("outlet", outlet);
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation(slot == null ? "slot.new" : "slot.edit");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("slot");
    if (asked.isPresent()) {
      try {
        fill(desk.find(actor, new SlotId(asked.get())));
      } catch (Refusal e) {
        throw new NotFoundException();
      }
    }
    var lead = getTranslation(slot == null ? "slot.new.lead" : "slot.edit.lead");
    getContent().removeAll();
    getContent().add(new ViewTitle(getPageTitle(), lead));
    if (slot == null && !possible) {
      getContent()
          .add(
              new EmptyState(
                  Icon.CAMPAIGN,
                  getTranslation("slot.no-campaign"),
                  getTranslation("campaign.plan.no-campaign"),
                  Buttons.primaryLink(
                      getTranslation("campaign.new"), CampaignLinks.newCampaign(""))));
      return;
    }
    var back = slot == null ? SlotLinks.SLOTS : SlotLinks.slot(slot.id());
    getContent()
        .add(
            new Form(name, campaign, outlet)
                .group(getTranslation("slot.when"), "")
                .add(rule, preview)
                .actions(
                    Buttons.primary(
                        getTranslation(slot == null ? "slot.create" : "slot.save"), this::save),
                    Buttons.link(getTranslation("ui.cancel"), back)));
    preview();
  }

  private void fill(Slot known) {
    slot = known;
    name.setValue(known.name());
    campaign.setVisible(false);
    outlet
        .getListDataView()
        .getItems()
        .filter(each -> each.id().equals(known.outlet()))
        .findFirst()
        .ifPresent(outlet::setValue);
    rule.setValue(known.recurrence());
  }

  /** While somebody types: what is wrong stands beside its field, the cursor stays. */
  private void preview() {
    if (!errors.attemptQuietly(() -> preview.show(rule.getValue()))) {
      preview.nothing();
    }
  }

  private void save() {
    var done = new AtomicReference<Slot>();
    if (errors.attempt(() -> done.set(saved()))) {
      Notices.done(getTranslation(slot == null ? "slot.created" : "slot.saved"));
      getUI().ifPresent(ui -> ui.navigate(SlotLinks.slot(done.get().id())));
    }
  }

  private Slot saved() {
    var called = Texts.required("name", name.getValue(), Texts.SHORT);
    var through = required("outlet", outlet.getValue()).id();
    if (slot != null) {
      return desk.describe(
          actor,
          slot.id(),
          called,
          through,
          rule.getValue(),
          slot.rotates(),
          SlotWords.version(slot));
    }
    var of = required("campaign", campaign.getValue()).id();
    return desk.create(actor, new NewSlot(called, of, through, rule.getValue(), List.of(), true));
  }

  private static <T> void only(List<T> items, ComboBox<T> field) {
    if (items.size() == 1) {
      field.setValue(items.getFirst());
    }
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "input.required");
    }
    return value;
  }
}
