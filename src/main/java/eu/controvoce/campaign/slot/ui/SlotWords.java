package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.Slot;
import java.util.Objects;

/** The slots' own terms in the person's language. */
final class SlotWords {

  private SlotWords() {}

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

  static StateBadge badge(Occurrence date) {
    if (date.leftOut()) {
      return new StateBadge(Tone.DONE, say("slot.date.left-out"));
    }
    var filled = date.filledBy();
    return filled == null
        ? new StateBadge(Tone.ATTENTION, Icon.EMPTY, say("slot.date.empty"))
        : new StateBadge(Tone.ANSWER, say("publication.status." + filled.status()));
  }

  static StateBadge paused() {
    return new StateBadge(Tone.ATTENTION, Icon.PAUSE, say("slot.paused"));
  }

  static long version(Slot slot) {
    return Objects.requireNonNull(slot.version(), "only saved slots are shown");
  }
}
