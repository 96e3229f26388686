package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Proposal;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts in force that may answer a rumour, best first, with why; one can be taken to start from.
 */
final class ProposalsPanel extends Composite<Div> {

  private static final int MOST = 4;

  /**
   * What may answer a rumour; taking one begins a draft of the own city.
   *
   * @param adopted gets that draft
   */
  static ProposalsPanel about(
      Bench bench, Actor actor, Rumour rumour, SerializableConsumer<CounterMessage> adopted) {
    var found =
        bench.pairing().proposals(actor, rumour.id(), MOST).stream()
            .filter(each -> each.score() >= Proposals.WORTH_SHOWING)
            .toList();
    return new ProposalsPanel(
        bench,
        actor,
        rumour.id(),
        found,
        taken -> {
          try {
            adopted.accept(bench.desk().adopt(actor, taken.message().id(), rumour.id()));
          } catch (Refusal e) {
            Notices.refused(e);
          }
        });
  }

  ProposalsPanel(
      Bench bench,
      Actor actor,
      RumourId rumour,
      List<Proposal> proposals,
      SerializableConsumer<Proposal> taken) {
    var list = new UnorderedList();
    list.addClassNames("cv-stack", "cv-bare-list");
    for (var each : proposals) {
      var why = new UnorderedList();
      why.addClassName("cv-why");
      each.reasons().forEach(reason -> why.add(new ListItem(words(bench, reason))));
      var percent = Math.round(each.score() * 100);
      var foot =
          new Div(
              new StateBadge(Tone.ANSWER, Icon.STAR, getTranslation("pairing.score", percent)),
              Buttons.secondary(getTranslation("pairing.take"), () -> taken.accept(each)));
      var item = new ListItem();
      foot.add(
          Buttons.quiet(
              getTranslation("pairing.pass-over"),
              () -> passOver(bench, actor, rumour, each, item)));
      foot.addClassName("cv-actions");
      var city = each.message().city();
      var from =
          city.equals(actor.city())
              ? each.message().code()
              : bench.cities().findById(city).map(found -> found.name()).orElse(city.value());
      item.add(
          new Answer(each.message().content().headline(), "").small(),
          Labels.help(from),
          why,
          foot);
      list.add(item);
    }
    getContent()
        .add(
            new Section(
                getTranslation("pairing.heading"),
                proposals.isEmpty() ? Labels.help(getTranslation("pairing.none")) : list));
  }

  private void passOver(
      Bench bench, Actor actor, RumourId rumour, Proposal proposal, ListItem item) {
    var message = proposal.message().id();
    try {
      bench.choosing().passOver(actor, rumour, message);
      item.setVisible(false);
      Notices.done(
          getTranslation("pairing.passed-over"),
          () -> {
            bench.choosing().reconsider(actor, rumour, message);
            item.setVisible(true);
          });
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  /** One reason as a sentence. */
  static String words(Bench bench, Proposal.Why why) {
    if (why.type() == Proposal.Why.Type.TAKEN || why.type() == Proposal.Why.Type.PASSED_OVER) {
      return Labels.say("pairing." + why.type().name(), why.values().toArray());
    }
    var values =
        why.type() == Proposal.Why.Type.SAME_TOPICS
            ? why.values().stream()
                .map(each -> bench.frame().topicLabel(each, UI.getCurrent().getLocale()))
                .collect(Collectors.joining(", "))
            : String.join(", ", why.values());
    return Labels.say("pairing." + why.type().name(), values);
  }
}
