package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes a campaign. What was typed stays when it is refused, or when somebody was faster. */
@Route(CampaignLinks.CAMPAIGN + "/:campaign/modifica")
@RolesAllowed({"OFFICER", "MANAGER"})
class CampaignEditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final CampaignDesk desk;
  private final CampaignForm form;
  private final Actor actor;
  private @Nullable CampaignId id;
  private long seen;

  CampaignEditView(CampaignDesk desk, CampaignForms forms, CurrentActor current) {
    this.desk = desk;
    this.actor = current.get();
    this.form = forms.of(actor);
    getContent().addClassNames("cv-view", "cv-no-log");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("campaign.edit");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      id = event.getRouteParameters().get("campaign").map(CampaignId::new).orElseThrow();
      var known = desk.find(actor, id);
      seen = version(known);
      form.propose(saying(known));
    } catch (Refusal e) {
      throw new NotFoundException();
    }
    getContent().removeAll();
    getContent()
        .add(
            new ViewTitle(getPageTitle()),
            form.all()
                .actions(
                    Buttons.primary(getTranslation("campaign.save"), this::save),
                    Buttons.link(getTranslation("ui.cancel"), CampaignLinks.details(id))));
  }

  private void save() {
    var campaign = Objects.requireNonNull(id);
    form.errors()
        .attempt(() -> {
          try {
            desk.edit(actor, campaign, form.written(), seen);
            Notices.done(getTranslation("campaign.saved"));
            getUI().ifPresent(ui -> ui.navigate(CampaignLinks.details(campaign)));
          } catch (Conflict e) {
            askToOverwrite(campaign);
          }
        });
  }

  private void askToOverwrite(CampaignId campaign) {
    Confirm.ask(
        getTranslation("strategy.conflict.ask"),
        getTranslation("strategy.conflict.text"),
        getTranslation("strategy.conflict.mine"),
        () -> {
          seen = version(desk.find(actor, campaign));
          save();
        });
  }

  private static long version(Campaign campaign) {
    return Objects.requireNonNullElse(campaign.version(), 0L);
  }

  private static NewCampaign saying(Campaign known) {
    return new NewCampaign(
        known.name(),
        known.objective(),
        known.audiences(),
        known.rumours(),
        known.messages(),
        known.outlets(),
        known.from(),
        known.to(),
        known.budget(),
        known.partners(),
        known.indicators(),
        known.team(),
        known.framed());
  }
}
