package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.RumourId;
import jakarta.annotation.security.RolesAllowed;

/**
 * Makes a campaign in few steps: what it begins with, and what it will be. Going back and forward
 * loses nothing: what is proposed anew takes only the place of what was proposed before.
 */
@Route(CampaignLinks.NEW_CAMPAIGN)
@RouteAlias("campagne/nuova")
@RolesAllowed({"OFFICER", "MANAGER"})
class NewCampaignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private enum Step {
    WAY,
    CHOICE,
    DETAILS
  }

  private final CampaignDesk desk;
  private final PlaybookRun run;
  private final WizardProposals proposals;
  private final Casework casework;
  private final Actor actor;
  private final WizardStart start;
  private final CampaignForm form;
  private final Div details = new Div();
  private final Paragraph where = new Paragraph();
  private final Div body = new Div();
  private final Div buttons = new Div();
  private Step step = Step.WAY;

  NewCampaignView(
      CampaignDesk desk,
      PlaybookRun run,
      WizardProposals proposals,
      Casework casework,
      CampaignForms forms,
      CurrentActor current) {
    this.desk = desk;
    this.run = run;
    this.proposals = proposals;
    this.casework = casework;
    this.actor = current.get();
    start = proposals.start(actor);
    form = forms.of(actor);
    form.proposeStrategy();
    details.add(form.few());
    where.addClassName("cv-wizard-step");
    where.getElement().setAttribute("aria-live", "polite");
    buttons.addClassNames("cv-form-actions", "cv-actions");
    getContent().addClassNames("cv-view", "cv-no-log", "cv-wizard");
    getContent()
        .add(
            new ViewTitle(getPageTitle(), getTranslation("campaign.new.lead")),
            where,
            body,
            buttons);
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
        .ifPresent(this::beginWith);
    show();
  }

  private void beginWith(String rumour) {
    try {
      start.begin(WizardStart.Way.RUMOURS);
      start.choose(casework.find(actor, new RumourId(rumour)));
      propose();
      step = Step.DETAILS;
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void show() {
    var last = start.way() == WizardStart.Way.EMPTY ? 2 : 3;
    var number =
        switch (step) {
          case WAY -> 1;
          case CHOICE -> 2;
          case DETAILS -> last;
        };
    where.setText(
        getTranslation(
            "campaign.wizard.step", number, last, getTranslation("campaign.wizard." + step)));
    body.removeAll();
    body.add(
        switch (step) {
          case WAY -> start.ways();
          case CHOICE -> start.choice();
          case DETAILS -> details;
        });
    buttons.removeAll();
    buttons.add(
        step == Step.DETAILS
            ? Buttons.primary(getTranslation("campaign.create"), this::create)
            : Buttons.primary(getTranslation("campaign.wizard.next"), this::next));
    buttons.add(
        step == Step.WAY
            ? Buttons.link(getTranslation("ui.cancel"), CampaignLinks.CAMPAIGNS)
            : back());
  }

  private Component back() {
    return Buttons.secondary(
        getTranslation("campaign.wizard.back"),
        () -> {
          step =
              step == Step.DETAILS && start.way() != WizardStart.Way.EMPTY ? Step.CHOICE : Step.WAY;
          show();
        });
  }

  private void next() {
    if (step == Step.WAY && start.way() != WizardStart.Way.EMPTY) {
      step = Step.CHOICE;
      show();
      return;
    }
    if (start.errors().attempt(this::propose)) {
      step = Step.DETAILS;
      show();
      form.focus();
    }
  }

  private void propose() {
    form.propose(proposals.of(actor, start));
  }

  private void create() {
    form.errors()
        .attempt(() -> {
          var made = made();
          Notices.done(getTranslation("campaign.created"));
          getUI().ifPresent(ui -> ui.navigate(CampaignLinks.details(made)));
        });
  }

  private CampaignId made() {
    var wanted = form.written();
    return start.way() == WizardStart.Way.PLAYBOOK
        ? run.start(actor, start.playbook().id(), start.day(), wanted).campaign()
        : desk.create(actor, wanted).id();
  }
}
