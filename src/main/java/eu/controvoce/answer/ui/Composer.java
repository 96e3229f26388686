package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Submission;
import eu.controvoce.base.Id;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.rumour.Rumour;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is written: the fields, and beside them what the checks say and how it will look.
 * What is typed is kept at once, on the device and, as soon as there is a headline and a first
 * sentence, in the store.
 */
final class Composer extends Composite<Div> {

  private final Bench bench;
  private final Actor actor;
  private final ComposerForm form;
  private final FindingsPanel findings = new FindingsPanel();
  private final Preview preview;
  private final Draft draft;
  private final Keeping keeping;
  private final Div beside = new Div();
  private final Div proposals = new Div();
  private final SerializableConsumer<CounterMessage> sent;
  private boolean filled;

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
    this.sent = sent;
    var city = actor.ownCity();
    var id = message == null ? Id.random() : message.id().value();
    var address = bench.addresses().answer(city, id).toString();
    var name = bench.cities().findById(city).map(City::name).orElse("");
    preview = new Preview(bench.times(), name, address);
    form = new ComposerForm(bench, actor, rumours, message, address, this::changed, preview::as);
    findings.onGo(form::go);
    draft = new Draft(memberKey, Kept.key(message, rumours)).onRestored(this::changed);
    keeping = new Keeping(bench, actor, clock, memberKey, message, draft, this::changed, sent);
    keeping.onBegun(preview::linkTo);
    draft.onOther((texts, at) -> keeping.found(form, texts, at));
    form.keepIn(draft);
    arrange(message, rumours);
    if (message != null) {
      form.fill(message.content());
      look();
    } else if (!rumours.isEmpty()) {
      form.proposeWorry(rumours.getFirst().worryBehind());
    }
    filled = true;
  }

  private void arrange(@Nullable CounterMessage message, List<Rumour> rumours) {
    form.fields()
        .actions(
            Buttons.primary(getTranslation("composer.send"), this::send),
            Buttons.secondary(getTranslation("composer.save"), this::save),
            keeping.saved());
    var writing = new Div(keeping.trouble(), form, draft);
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

  /** Somebody typed: look at it, and keep it; but not while the fields are being filled. */
  private void changed() {
    if (filled && look() && !keeping.isStopped()) {
      keeping.keep(form.entry());
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

  private void save() {
    if (keeping.isStopped()) {
      keeping.trouble().scrollIntoView();
    } else if ((form.isBegun() && look()) ? keeping.keep(form.entry()) : refuse()) {
      Notices.done(getTranslation("composer.saved.notice"));
    }
  }

  /** Shows at the fields what is missing or too long, and goes there. */
  private boolean refuse() {
    form.errors().attempt(() -> form.entry());
    return false;
  }

  private void send() {
    if (keeping.isStopped()) {
      keeping.trouble().scrollIntoView();
      return;
    }
    if (!form.isBegun() || !look()) {
      refuse();
      return;
    }
    var own = keeping.keep(form.entry()) ? keeping.message() : null;
    if (own == null) {
      return;
    }
    Command go = () -> hand(own);
    if (own.status() == MessageStatus.NEEDS_REVISION) {
      Confirm.ask(
          getTranslation("composer.resend"),
          getTranslation("composer.resend.text"),
          getTranslation("composer.send"),
          go);
    } else {
      go.execute();
    }
  }

  private void hand(CounterMessage own) {
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
