package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.playbook.PlaybookUse;
import eu.controvoce.campaign.playbook.Step;

/** The playbooks' own terms in the person's language. */
final class PlaybookWords {

  private PlaybookWords() {}

  static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String of(String prefix, Enum<?> value) {
    return say(prefix + "." + value.name());
  }

  static Span help(String text) {
    var span = new Span(text);
    span.addClassName("cv-help");
    return span;
  }

  /** When a step has to be done, counted from the occasion. */
  static String when(Step step) {
    return step.daysBefore() > 0
        ? say("playbook.before", step.daysBefore())
        : step.daysBefore() == 0
            ? say("playbook.same-day")
            : say("playbook.after", -step.daysBefore());
  }

  static String progress(PlaybookUse use) {
    return say("playbook.progress", use.done(), use.items().size());
  }

  static StateBadge badge(CounterMessage message) {
    var tone =
        message.status() == MessageStatus.APPROVED
            ? Tone.ANSWER
            : message.status() == MessageStatus.DRAFT ? Tone.NEUTRAL : Tone.ATTENTION;
    return new StateBadge(tone, of("message.status", message.status()));
  }
}
