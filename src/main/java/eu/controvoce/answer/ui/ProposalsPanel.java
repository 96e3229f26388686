package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
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
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts in force that may answer a rumour, best first, with why; one can be taken to start from.
 */
final class ProposalsPanel extends Composite<Div> {

  private static final int MOST = 4;

  /** Below this score, 0–1, a text shares little more than a word with the rumour. */
  private static final double WORTH_SHOWING = 0.25;

  /**
   * What may answer a rumour; taking one begins a draft of the own city.
   *
   * @param adopted gets that draft
   */
  static ProposalsPanel about(
      Bench bench, Actor actor, Rumour rumour, SerializableConsumer<CounterMessage> adopted) {
    var found =
        bench.pairing().proposals(actor, rumour.id(), MOST).stream()
            .filter(each -> each.score() >= WORTH_SHOWING)
            .toList();
    return new ProposalsPanel(
        bench,
        actor,
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
      Bench bench, Actor actor, List<Proposal> proposals, SerializableConsumer<Proposal> taken) {
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
      foot.addClassName("cv-actions");
      var city = each.message().city();
      var from =
          city.equals(actor.city())
              ? each.message().code()
              : bench.cities().findById(city).map(found -> found.name()).orElse(city.value());
      list.add(
          new ListItem(
              new Answer(each.message().content().headline(), "").small(),
              Labels.help(from),
              why,
              foot));
    }
    getContent()
        .add(
            new Section(
                getTranslation("pairing.heading"),
                proposals.isEmpty() ? Labels.help(getTranslation("pairing.none")) : list));
  }

  /** One reason as a sentence. */
  private String words(Bench bench, Proposal.Why why) {
    var values =
        why.type() == Proposal.Why.Type.SAME_TOPICS
            ? why.values().stream()
                .map(each -> bench.frame().topicLabel(each, getLocale()))
                .collect(Collectors.joining(", "))
            : String.join(", ", why.values());
    return getTranslation("pairing." + why.type().name(), values);
  }
}
