package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Submission;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.rumour.Rumour;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is written: the fields, and beside them what the checks say and how it will look.
 * What is typed is kept at once, on the device and, as soon as there is a headline and a first
 * sentence, in the store.
 */
final class Composer extends Composite<Div> {

  private final Bench bench;
  private final Actor actor;
  private final Clock clock;
  private final ComposerForm form;
  private final FindingsPanel findings = new FindingsPanel();
  private final Preview preview;
  private final Draft draft;
  private final String memberKey;
  private final Span saved = new Span();
  private final Troubles trouble = new Troubles(this::takeTheirs);
  private final Div beside = new Div();
  private final Div proposals = new Div();
  private final SerializableConsumer<CounterMessage> sent;
  private @Nullable CounterMessage message;
  private boolean conflict;

  /** Whether a text of this device still waits for the person's choice. */
  private boolean undecided;

  Composer(
      Bench bench,
      Actor actor,
      Clock clock,
      String memberKey,
      @Nullable CounterMessage message,
      List<Rumour> rumours,
      SerializableConsumer<CounterMessage> sent) {
    this.bench = bench;
    this.actor = actor;
    this.clock = clock;
    this.message = message;
    this.sent = sent;
    this.memberKey = memberKey;
    var city = actor.ownCity();
    var id = message == null ? Id.random() : message.id().value();
    var address = bench.addresses().answer(city, id).toString();
    var name = bench.cities().findById(city).map(City::name).orElse("");
    preview = new Preview(bench.times(), name, address);
    form = new ComposerForm(bench, actor, rumours, address, this::changed, preview::as);
    findings.onGo(form::go);
    draft =
        new Draft(memberKey, Kept.key(message, rumours))
            .onRestored(this::changed)
            .onOther(this::foundOnDevice);
    form.keepIn(draft);
    saved.addClassName("cv-saved");
    saved.getElement().setAttribute("role", "status");
    arrange(rumours);
    if (message != null) {
      form.fill(message.content());
      look();
    } else if (!rumours.isEmpty()) {
      form.proposeWorry(rumours.getFirst().worryBehind());
    }
  }

  private void arrange(List<Rumour> rumours) {
    form.fields()
        .actions(
            Buttons.primary(getTranslation("composer.send"), this::send),
            Buttons.secondary(getTranslation("composer.save"), this::save),
            saved);
    var writing = new Div(trouble, form, draft);
    writing.addClassName("cv-stack");
    beside.addClassName("cv-stack");
    rumours.forEach(each -> beside.add(new AboutRumour(each)));
    if (message == null && !rumours.isEmpty()) {
      beside.add(proposals);
      proposals.add(ProposalsPanel.about(bench, actor, rumours.getFirst(), this::adopted));
    }
    beside.add(findings, preview);
    if (message != null) {
      beside.add(new Versions(message, bench, actor));
    }
    getContent().addClassName("cv-composer");
    getContent().add(writing, beside);
  }

  private void adopted(CounterMessage own) {
    draft.clear();
    Notices.done(getTranslation("pairing.taken", own.code()));
    Go.to(AnswerLinks.message(own.id()));
  }

  /** Somebody typed: look at it, and keep it. */
  private void changed() {
    if (look() && !conflict) {
      keep(form.entry());
    }
  }

  /** Shows what the checks say and how it will look; tells whether there is enough to keep. */
  private boolean look() {
    if (!form.isBegun()) {
      findings.waiting();
      preview.clear();
      return false;
    }
    return form.errors()
        .attemptQuietly(() -> {
          checksFirst();
          var entry = form.entry();
          findings.show(bench.desk().check(actor, entry), entry.content());
          preview.show(entry.content(), form.rumours(), form.facts().facts());
          form.refresh();
        });
  }

  /** Once somebody writes, what others wrote steps back behind the checks. */
  private void checksFirst() {
    if (proposals.getParent().isPresent() && beside.indexOf(proposals) < beside.indexOf(findings)) {
      beside.add(proposals);
    }
  }

  /** Tells whether it is kept. */
  private boolean keep(NewMessage entry) {
    try {
      var before = message;
      if (before == null) {
        var begun = bench.desk().draft(actor, entry);
        message = begun;
        draft.moveTo(memberKey, Kept.key(begun, List.of()));
        preview.linkTo(bench.addresses().answer(begun.city(), begun.id().value()).toString());
        getUI()
            .ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, AnswerLinks.message(begun.id())));
      } else if (!before.content().equals(entry.content())
          || !before.rumours().equals(entry.rumours())) {
        message = bench.desk().edit(actor, before.id(), entry, Labels.version(before));
      }
      if (!undecided) {
        draft.saved();
      }
      saved.setText(
          getTranslation("composer.saved", bench.times().time(clock.instant(), getLocale())));
      return true;
    } catch (Conflict e) {
      stopped(other -> trouble.conflict(other.content(), entry.content(), this::keepMine));
    } catch (RuleBroken e) {
      stopped(other -> trouble.stuck(e, other.content(), entry.content()));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    return false;
  }

  /** Typed on this device before, and never saved: the person says which text goes on. */
  private void foundOnDevice(Map<String, String> texts, Instant at) {
    var typed = form.typed(texts.keySet());
    var kept = Troubles.unlike(texts, typed);
    typed.keySet().retainAll(kept.keySet());
    if (!kept.isEmpty()) {
      undecided = true;
      trouble.device(
          bench.times().at(at, getLocale()),
          typed,
          kept,
          () -> {
            undecided = false;
            form.put(kept);
            changed();
          },
          () -> {
            undecided = false;
            draft.clear();
          });
    }
  }

  /** Nothing typed is touched: the person looks at both texts and decides. */
  private void stopped(SerializableConsumer<CounterMessage> tell) {
    conflict = message != null;
    saved.setText("");
    fresh(tell);
  }

  private void keepMine() {
    fresh(other -> {
      message = other;
      conflict = false;
      trouble.clear();
      changed();
    });
  }

  private void takeTheirs() {
    fresh(other -> {
      draft.clear();
      sent.accept(other);
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

  private void save() {
    if (conflict) {
      trouble.getElement().scrollIntoView();
    } else if ((form.isBegun() && look()) ? keep(form.entry()) : refuse()) {
      Notices.done(getTranslation("composer.saved.notice"));
    }
  }

  /** Shows at the fields what is missing or too long, and goes there. */
  private boolean refuse() {
    form.errors().attempt(() -> form.entry());
    return false;
  }

  private void send() {
    if (conflict) {
      trouble.getElement().scrollIntoView();
      return;
    }
    if (!form.isBegun() || !look()) {
      refuse();
      return;
    }
    if (!keep(form.entry()) || message == null) {
      return;
    }
    Command go = this::hand;
    if (message.status() == MessageStatus.NEEDS_REVISION) {
      Confirm.ask(
          getTranslation("composer.resend"),
          getTranslation("composer.resend.text"),
          getTranslation("composer.send"),
          go);
    } else {
      go.execute();
    }
  }

  private void hand() {
    var own = message;
    if (own == null) {
      return;
    }
    form.errors()
        .attempt(() -> {
          switch (bench.desk().send(actor, own.id(), Labels.version(own))) {
            case Submission.Accepted(var inReview) -> {
              Notices.done(getTranslation("composer.sent"));
              sent.accept(inReview);
            }
            case Submission.Refused(var errors) -> {
              findings.show(bench.desk().check(actor, form.entry()), form.entry().content());
              findings.scrollIntoView();
              Notices.failed(getTranslation("composer.not-sent", errors.size()));
            }
          }
        });
  }
}
