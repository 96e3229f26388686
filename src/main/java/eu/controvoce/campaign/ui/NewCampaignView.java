package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import eu.controvoce.rumour.RumourId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The little that makes a campaign; what can be derived from a rumour is proposed. */
@Route(CampaignLinks.NEW_CAMPAIGN)
@RouteAlias("campagne/nuova")
@RolesAllowed({"OFFICER", "MANAGER"})
class NewCampaignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST_RUMOURS = 500;

  private final CampaignDesk desk;
  private final Casework casework;
  private final CounterMessages messages;
  private final Actor actor;
  private final TextField name;
  private final TextArea objective;
  private final MultiSelectComboBox<Rumour> rumours;
  private final DatePicker from;
  private final DatePicker to;

  NewCampaignView(
      CampaignDesk desk,
      Casework casework,
      CounterMessages messages,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.casework = casework;
    this.messages = messages;
    this.actor = current.get();
    name = Fields.text(getTranslation("campaign.name"), getTranslation("campaign.name.help"));
    name.setMaxLength(Texts.SHORT);
    objective =
        Fields.area(
            getTranslation("campaign.objective"), getTranslation("campaign.objective.help"), 2);
    objective.setMaxLength(Texts.MEDIUM);
    rumours =
        Fields.choices(
            getTranslation("campaign.rumours"),
            casework.list(actor, RumourFilter.OWN, 0, MOST_RUMOURS).items());
    rumours.setItemLabelGenerator(Rumour::title);
    rumours.addValueChangeListener(event -> propose(event.getOldValue(), event.getValue()));
    from = Fields.day(getTranslation("campaign.from"), getLocale());
    from.setValue(times.today());
    to = Fields.day(getTranslation("campaign.to"), getLocale());
    to.setValue(times.today().plusMonths(1));
    getContent().addClassName("cv-view");
    getContent().add(new ViewTitle(getPageTitle(), getTranslation("campaign.new.lead")), form());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("campaign.new");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("diceria")
        .ifPresent(this::preselect);
  }

  private Form form() {
    var errors =
        new FieldErrors()
            .bind("name", name)
            .bind("objective", objective)
            .bind("rumours", rumours)
            .bind("from", from)
            .bind("to", to);
    return new Form(rumours, name, objective)
        .row(from, to)
        .actions(
            Buttons.primary(getTranslation("campaign.create"), () -> create(errors)),
            Buttons.link(getTranslation("ui.cancel"), CampaignLinks.CAMPAIGNS));
  }

  private void create(FieldErrors errors) {
    var made = new AtomicReference<Campaign>();
    var chosen = rumours.getValue().stream().map(Rumour::id).toList();
    var wanted =
        NewCampaign.of(name.getValue(), objective.getValue())
            .answering(chosen, answers(rumours.getValue()))
            .between(from.getValue(), to.getValue());
    if (errors.attempt(() -> made.set(desk.create(actor, wanted)))) {
      Notices.done(getTranslation("campaign.created"));
      getUI().ifPresent(ui -> ui.navigate(CampaignLinks.details(made.get().id())));
    }
  }

  /** The city's own approved texts; those of other cities only where it has none. */
  private List<MessageId> answers(Set<Rumour> chosen) {
    var fitting =
        chosen.stream()
            .flatMap(each -> messages.findAnswering(each.id()).stream())
            .filter(each -> each.publishable().isPresent() && each.isKnownTo(actor.ownCity()))
            .distinct()
            .toList();
    var own = fitting.stream().filter(each -> each.city().equals(actor.ownCity())).toList();
    return (own.isEmpty() ? fitting : own).stream().map(CounterMessage::id).toList();
  }

  private void preselect(String rumour) {
    try {
      var found = casework.find(actor, new RumourId(rumour));
      rumours.setValue(Set.of(found));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  /** Proposes name and objective as long as nobody wrote something else. */
  private void propose(Set<Rumour> before, Set<Rumour> after) {
    if (after.isEmpty()) {
      return;
    }
    if (name.isEmpty() || name.getValue().equals(proposedName(before))) {
      name.setValue(proposedName(after));
    }
    if (objective.isEmpty() || objective.getValue().equals(proposedObjective(before))) {
      objective.setValue(proposedObjective(after));
    }
  }

  private String proposedName(Set<Rumour> chosen) {
    return first(chosen, "campaign.name.proposed", 90);
  }

  private String proposedObjective(Set<Rumour> chosen) {
    return first(chosen, "campaign.objective.proposed", 160);
  }

  private String first(Set<Rumour> chosen, String key, int most) {
    return chosen.stream()
        .findFirst()
        .map(each -> getTranslation(key, Words.shortened(each.title(), most)))
        .orElse("");
  }
}
