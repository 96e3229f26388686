package eu.controvoce.campaign.ui;

import eu.controvoce.answer.Agenda;
import eu.controvoce.answer.Agendas;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.SharedCampaigns;
import eu.controvoce.campaign.playbook.PlaybookDesk;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a new campaign would be, by what it begins with. */
@Component
class WizardProposals {

  private static final int NAME = 90;
  private static final int OBJECTIVE = 160;

  private final CampaignForms forms;
  private final Agendas agendas;
  private final CounterMessages messages;
  private final PlaybookDesk playbooks;
  private final PlaybookRun run;
  private final SharedCampaigns shared;
  private final Times times;

  WizardProposals(
      CampaignForms forms,
      Agendas agendas,
      CounterMessages messages,
      PlaybookDesk playbooks,
      PlaybookRun run,
      SharedCampaigns shared,
      Times times) {
    this.forms = forms;
    this.agendas = agendas;
    this.messages = messages;
    this.playbooks = playbooks;
    this.run = run;
    this.shared = shared;
    this.times = times;
  }

  WizardStart start(Actor actor) {
    return new WizardStart(
        agendas.of(actor).toAnswer().stream().map(Agenda.ToAnswer::rumour).toList(),
        forms.rumours(actor),
        playbooks.list(actor),
        shared.list(actor),
        times);
  }

  /**
   * What the person chose, as a campaign.
   *
   * @throws eu.controvoce.base.InvalidInput if nothing was chosen
   */
  NewCampaign of(Actor actor, WizardStart start) {
    var today = times.today();
    return switch (start.way()) {
      case RUMOURS -> answering(actor, start.rumours()).between(today, today.plusMonths(1));
      case PLAYBOOK ->
          run.proposal(actor, start.playbook().id(), start.playbook().name(), start.day());
      case SHARED -> shared.proposal(actor, start.shared().id());
      case EMPTY -> NewCampaign.of("", "").between(today, today.plusMonths(1));
    };
  }

  private NewCampaign answering(Actor actor, Set<Rumour> chosen) {
    var first = chosen.iterator().next();
    var answers = answers(actor, chosen);
    var said = answers.stream().map(each -> each.content().audience()).toList();
    var audiences =
        said.stream()
            .flatMap(each -> Texts.optional("audiences", each, Texts.MEDIUM).stream())
            .distinct()
            .toList();
    return new NewCampaign(
        Words.say("campaign.name.proposed", Words.shortened(first.title(), NAME)),
        Words.say("campaign.objective.proposed", Words.shortened(first.title(), OBJECTIVE)),
        audiences.isEmpty() ? List.of(Words.say("campaign.audience.usual")) : audiences,
        chosen.stream().map(Rumour::id).toList(),
        answers.stream().map(CounterMessage::id).toList(),
        forms.outlets(actor).stream().filter(each -> !each.paused()).map(Outlet::id).toList(),
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  /** The city's own approved texts; those of other cities only where it has none. */
  private List<CounterMessage> answers(Actor actor, Set<Rumour> chosen) {
    var fitting =
        chosen.stream()
            .flatMap(each -> messages.findAnswering(each.id()).stream())
            .filter(each -> each.publishable().isPresent() && each.isKnownTo(actor.ownCity()))
            .distinct()
            .toList();
    var own = fitting.stream().filter(each -> each.city().equals(actor.ownCity())).toList();
    return own.isEmpty() ? fitting : own;
  }
}
