package eu.controvoce.campaign.strategy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.campaign.strategy.StrategyStatus;

/** The strategy's terms in the person's language. */
final class StrategyWords {

  private StrategyWords() {}

  static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String phase(Phase phase) {
    return say("strategy.phase." + phase.name());
  }

  static String help(Phase phase) {
    return say("strategy.phase.help." + phase.name());
  }

  static StateBadge badge(StrategyStatus status) {
    var tone =
        switch (status) {
          case DRAFT -> Tone.NEUTRAL;
          case IN_FORCE -> Tone.ANSWER;
          case PAST -> Tone.DONE;
        };
    return new StateBadge(tone, say("strategy.status." + status.name()));
  }
}
