package eu.controvoce.answer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written in the composer, says so, and asks the person wherever there are two texts:
 * one of somebody else's, or one left on this device.
 */
final class Keeping implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Bench bench;
  private final Actor actor;
  private final Clock clock;
  private final String memberKey;
  private final Draft draft;
  private final Command again;
  private final SerializableConsumer<CounterMessage> replaced;
  private final Span saved = new Span();
  private final Troubles trouble = new Troubles(this::takeTheirs);
  private SerializableConsumer<String> begun = _ -> {};
  private @Nullable CounterMessage message;
  private boolean stopped;

  /**
   * @param message {@code null} until there is enough to keep
   * @param again called when the fields are to be looked at and kept anew
   * @param replaced called with the text that goes on in place of what is typed
   */
  Keeping(
      Bench bench,
      Actor actor,
      Clock clock,
      String memberKey,
      @Nullable CounterMessage message,
      Draft draft,
      Command again,
      SerializableConsumer<CounterMessage> replaced) {
    this.bench = bench;
    this.actor = actor;
    this.clock = clock;
    this.memberKey = memberKey;
    this.message = message;
    this.draft = draft;
    this.again = again;
    this.replaced = replaced;
    saved.addClassName("cv-saved");
    saved.getElement().setAttribute("role", "status");
  }

  /** Calls with the public sheet's address once there is a message. */
  void onBegun(SerializableConsumer<String> listener) {
    begun = listener;
  }

  /** Says when it was last kept. */
  Span saved() {
    return saved;
  }

  /** Where the person is asked. */
  Troubles trouble() {
    return trouble;
  }

  /** The message as it was last kept, if it ever was. */
  @Nullable CounterMessage message() {
    return message;
  }

  /** Whether nothing is kept in the store until the person has decided. */
  boolean isStopped() {
    return stopped;
  }

  /** Tells whether it is kept. */
  boolean keep(NewMessage entry) {
    try {
      var before = message;
      if (before == null) {
        begin(bench.desk().draft(actor, entry));
      } else if (!before.content().equals(entry.content())
          || !before.rumours().equals(entry.rumours())) {
        message = bench.desk().edit(actor, before.id(), entry, Labels.version(before));
      }
      draft.saved();
      saved.setText(Labels.say("composer.saved", bench.times().time(clock.instant(), locale())));
      return true;
    } catch (Conflict e) {
      stop(other -> trouble.conflict(other.content(), entry.content(), this::keepMine));
    } catch (RuleBroken e) {
      stop(other -> trouble.stuck(e, other.content(), entry.content()));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    return false;
  }

  private void begin(CounterMessage own) {
    message = own;
    draft.moveTo(memberKey, Kept.key(own, List.of()));
    begun.accept(bench.addresses().answer(own.city(), own.id().value()).toString());
    saved
        .getUI()
        .ifPresent(
            ui -> ui.getPage().getHistory().replaceState(null, AnswerLinks.message(own.id())));
  }

  /** Typed on this device before, and never saved: the person says which text goes on. */
  void found(ComposerForm form, Map<String, String> texts, Instant at) {
    var typed = form.typed(texts.keySet());
    var kept = Troubles.unlike(texts, typed);
    typed.keySet().retainAll(kept.keySet());
    if (kept.isEmpty()) {
      draft.settled(true);
      return;
    }
    trouble.device(
        bench.times().at(at, locale()),
        typed,
        kept,
        () -> {
          draft.settled(true);
          form.put(kept);
          again.execute();
        },
        () -> draft.settled(false));
  }

  /** Nothing typed is touched: the person looks at both texts and decides. */
  private void stop(SerializableConsumer<CounterMessage> tell) {
    stopped = message != null;
    saved.setText("");
    fresh(tell);
  }

  private void keepMine() {
    fresh(other -> {
      message = other;
      stopped = false;
      trouble.clear();
      again.execute();
    });
  }

  private void takeTheirs() {
    fresh(other -> {
      draft.clear();
      replaced.accept(other);
    });
  }

  private void fresh(SerializableConsumer<CounterMessage> then) {
    var mine = message;
    if (mine != null) {
      try {
        then.accept(bench.desk().find(actor, mine.id()));
      } catch (Refusal e) {
        Notices.refused(e);
      }
    }
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
