package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
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
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is written: the fields, and beside them what the checks say and how it will look.
 * What is typed is kept at once, on the device and, as soon as there is a headline and a first
 * sentence, in the store.
 */
final class Composer extends Composite<Div> {

  private static final int PROPOSALS = 4;

  private final Bench bench;
  private final Actor actor;
  private final Clock clock;
  private final ComposerForm form;
  private final FindingsPanel findings = new FindingsPanel();
  private final Preview preview;
  private final Draft draft;
  private final Span saved = new Span();
  private final Div trouble = new Div();
  private final Div beside = new Div();
  private final Div proposals = new Div();
  private final SerializableConsumer<CounterMessage> sent;
  private @Nullable CounterMessage message;
  private boolean conflict;

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
    preview = new Preview(bench.times());
    form = new ComposerForm(bench, actor, rumours, this::changed);
    var key =
        message != null
            ? message.id().value()
            : rumours.isEmpty() ? "new" : "new-" + rumours.getFirst().id().value();
    draft = new Draft(memberKey, "message-" + key).onRestored(this::changed);
    form.keepIn(draft);
    saved.addClassName("cv-saved");
    saved.getElement().setAttribute("role", "status");
    trouble.getElement().setAttribute("role", "alert");
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
    rumours.forEach(each -> beside.add(about(each)));
    if (message == null && !rumours.isEmpty()) {
      beside.add(proposals);
      proposals.add(proposals(rumours.getFirst()));
    }
    beside.add(findings, preview);
    getContent().addClassName("cv-composer");
    getContent().add(writing, beside);
  }

  private Section about(Rumour rumour) {
    var about = new Section(getTranslation("composer.about"));
    about.add(new Speech(rumour.claim(), Locale.of(rumour.language())).small());
    if (rumour.worryBehind() != null) {
      about.add(Labels.help(getTranslation("composer.about.worry", rumour.worryBehind())));
    }
    if (rumour.grainOfTruth() != null) {
      about.add(Labels.help(getTranslation("composer.about.grain", rumour.grainOfTruth())));
    }
    return about;
  }

  private ProposalsPanel proposals(Rumour rumour) {
    var found =
        bench.pairing().proposals(actor, rumour.id(), PROPOSALS).stream()
            .filter(each -> each.score() >= Proposals.WORTH_SHOWING)
            .toList();
    return new ProposalsPanel(
        bench,
        actor,
        rumour.id(),
        found,
        taken -> {
          try {
            var own = bench.desk().adopt(actor, taken.message().id(), rumour.id());
            draft.clear();
            Notices.done(getTranslation("pairing.taken", own.code()));
            Go.to(AnswerLinks.message(own.id()));
          } catch (Refusal e) {
            Notices.refused(e);
          }
        });
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
        .attempt(() -> {
          checksFirst();
          var entry = form.entry();
          findings.show(bench.desk().check(actor, entry), entry.content());
          preview.show(entry.content(), form.rumours(), form.facts().facts());
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
        getUI()
            .ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, AnswerLinks.message(begun.id())));
      } else if (!before.content().equals(entry.content())
          || !before.rumours().equals(entry.rumours())) {
        message = bench.desk().edit(actor, before.id(), entry, Labels.version(before));
      }
      draft.clear();
      saved.setText(
          getTranslation("composer.saved", bench.times().time(clock.instant(), getLocale())));
      return true;
    } catch (Conflict e) {
      conflicted();
    } catch (Refusal e) {
      Notices.refused(e);
    }
    return false;
  }

  /** Nothing typed is touched: the person looks at the other text and decides. */
  private void conflicted() {
    conflict = true;
    saved.setText("");
    trouble.removeAll();
    var words = new Div(Icon.ATTENTION.create(), new Span(getTranslation("composer.conflict")));
    words.addClassNames("cv-notice", "cv-tone-attention");
    var choices =
        new Div(
            Buttons.secondary(getTranslation("composer.conflict.look"), this::showOther),
            Buttons.secondary(getTranslation("composer.conflict.mine"), this::keepMine),
            Buttons.quiet(getTranslation("composer.conflict.theirs"), this::takeTheirs));
    choices.addClassName("cv-actions");
    trouble.add(words, choices);
    trouble.scrollIntoView();
  }

  private void showOther() {
    fresh(other -> {
      var dialog = new Dialog();
      dialog.setHeaderTitle(getTranslation("composer.conflict.other"));
      dialog.add(new Answer(other.content().headline(), other.content().body()));
      dialog.getFooter().add(Buttons.quiet(getTranslation("ui.close"), dialog::close));
      dialog.open();
    });
  }

  private void keepMine() {
    fresh(other -> {
      message = other;
      conflict = false;
      trouble.removeAll();
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
      trouble.scrollIntoView();
    } else if (form.isBegun() ? look() && keep(form.entry()) : refuseEmpty()) {
      Notices.done(getTranslation("composer.saved.notice"));
    }
  }

  /** Shows at the fields what is missing. */
  private boolean refuseEmpty() {
    form.errors().attempt(() -> form.entry());
    return false;
  }

  private void send() {
    if (conflict) {
      trouble.scrollIntoView();
      return;
    }
    if (!form.isBegun()) {
      refuseEmpty();
      return;
    }
    if (!look() || !keep(form.entry()) || message == null) {
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
