package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.Consent;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Guests;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Remark;
import eu.controvoce.answer.Submission;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One text before a second person: part by part, what the checks say, what changed. */
final class ApprovalPane extends Composite<Div> {

  private final Bench bench;
  private final Approval approval;
  private final Actor actor;
  private final Command done;
  private final SerializableConsumer<CounterMessage> again;
  private final ViewTitle title;
  private final Div trouble = new Div();
  private final ReviewSheet sheet;
  private CounterMessage message;

  ApprovalPane(
      CounterMessage message,
      Bench bench,
      Approval approval,
      Guests guests,
      Actor actor,
      Command done,
      SerializableConsumer<CounterMessage> again) {
    this.message = message;
    this.bench = bench;
    this.approval = approval;
    this.actor = actor;
    this.done = done;
    this.again = again;
    var content = message.content();
    var facts = bench.register().behind(actor, content.facts());
    var own = message.wrote(actor.member());
    var given = message.hasConsentOf(actor.member());
    title = new ViewTitle(message.code(), Labels.of("message.form", content.form()));
    sheet = new ReviewSheet(message, facts, bench.times(), actor.member().value(), !own);
    getContent().addClassName("cv-stack");
    getContent().add(title, trouble);
    if (own) {
      getContent().add(notice(Icon.LOCK, "neutral", getTranslation("approvals.own.text")));
    } else {
      actions(!given);
    }
    standing(given);
    rumours()
        .forEach(
            each -> getContent().add(new Speech(each.claim(), Locale.of(each.language())).small()));
    getContent().add(new Section(getTranslation("approvals.as-read"), sheet));
    var findings = new FindingsPanel();
    findings.show(
        bench.desk().check(actor, new NewMessage(message.rumours(), content, null)), content);
    getContent().add(findings);
    var force = message.inForce();
    if (force != null) {
      getContent()
          .add(
              new Section(
                  getTranslation("approvals.compare", force.revision()),
                  new Comparison(force.content(), content)));
    }
    getContent().add(new GuestsPanel(message, guests, actor, bench.times()));
  }

  private void actions(boolean approving) {
    var ask = Buttons.secondary(getTranslation("approvals.ask"), this::ask);
    if (approving) {
      title.setActions(
          Buttons.primary(getTranslation("approvals.approve"), this::wantToApprove), ask);
    } else {
      title.setActions(ask);
    }
  }

  /** Where it stands when more than one person has to read it. */
  private void standing(boolean given) {
    var quorum = approval.quorum(actor, message);
    var consents = message.consents();
    if (given) {
      getContent().add(notice(Icon.CHECK, "fact", getTranslation("approvals.mine.text")));
    } else if (!consents.isEmpty()) {
      var names = consents.stream().map(Consent::name).collect(Collectors.joining(", "));
      var guestsOnly = consents.stream().allMatch(Consent::isOfGuest);
      var key =
          guestsOnly && quorum.memberNeeded() ? "approvals.half.member" : "approvals.half.text";
      getContent()
          .add(
              notice(
                  Icon.PEOPLE,
                  "attention",
                  getTranslation("approvals.half", consents.size(), quorum.of(consents))
                      + " · "
                      + getTranslation(key, names)));
    } else if (quorum.people() > 1) {
      getContent().add(notice(Icon.PEOPLE, "neutral", getTranslation("approvals.second.text")));
    }
  }

  private static Div notice(Icon icon, String tone, String text) {
    var notice = new Div(icon.create(), new Span(text));
    notice.addClassNames("cv-notice", "cv-tone-" + tone);
    return notice;
  }

  private List<Rumour> rumours() {
    var found = new ArrayList<Rumour>();
    for (var each : message.rumours()) {
      try {
        found.add(bench.casework().find(actor, each));
      } catch (Refusal e) {
        // Referred or no longer shared: the text can be read without it.
      }
    }
    return found;
  }

  /** Comments that were typed must not be lost by approving. */
  private void wantToApprove() {
    var remarks = sheet.remarks();
    if (remarks.isEmpty()) {
      approve(remarks);
    } else {
      Confirm.ask(
          getTranslation("approvals.approve"),
          getTranslation("approvals.comment.unsent", remarks.size()),
          getTranslation("approvals.comment.unsent.do"),
          () -> approve(remarks));
    }
  }

  private void approve(List<Remark> remarks) {
    try {
      switch (approval.approve(actor, message.id(), Labels.version(message))) {
        case Submission.Accepted(var saved) -> {
          if (!remarks.isEmpty()) {
            approval.comment(actor, saved.id(), remarks);
            sheet.sent();
          }
          Notices.done(
              getTranslation(
                  saved.status() == MessageStatus.APPROVED
                      ? "approvals.approved"
                      : "approvals.half-approved",
                  saved.code()));
          done.execute();
        }
        case Submission.Refused(var errors) -> {
          Notices.failed(getTranslation("approvals.not-approved", errors.size()));
          again.accept(message);
        }
      }
    } catch (Conflict | RuleBroken e) {
      raced(e);
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void ask() {
    var remarks = sheet.remarks();
    if (remarks.isEmpty()) {
      sheet.begin();
      Notices.tell(getTranslation("approvals.comment.none"));
      return;
    }
    try {
      approval.requestChanges(actor, message.id(), remarks, Labels.version(message));
      sheet.sent();
      Notices.done(getTranslation("approvals.asked", message.code()));
      done.execute();
    } catch (Conflict | RuleBroken e) {
      raced(e);
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  /** Somebody was faster: says who and what, and leaves everything typed where it is. */
  private void raced(Refusal why) {
    CounterMessage now;
    try {
      now = bench.desk().find(actor, message.id());
    } catch (Refusal e) {
      Notices.refused(why);
      return;
    }
    if (Labels.version(now) == Labels.version(message)) {
      Notices.refused(why);
      return;
    }
    var goOn =
        Buttons.secondary(
            getTranslation("approvals.raced.go-on"),
            () -> {
              message = now;
              trouble.removeAll();
              actions(!now.hasConsentOf(actor.member()));
            });
    goOn.setVisible(Raced.canGoOn(now, message));
    var leave = Buttons.secondary(getTranslation("approvals.raced.leave"), this::leave);
    leave.setVisible(!goOn.isVisible() && !sheet.remarks().isEmpty());
    var look =
        Buttons.quiet(
            getTranslation("approvals.raced.look"),
            () -> {
              if (now.status() == MessageStatus.IN_REVIEW) {
                again.accept(now);
              } else {
                Go.to(AnswerLinks.message(now.id()));
              }
            });
    title.setActions();
    trouble.removeAll();
    trouble.add(new Raced(now, message, Raced.some(goOn, leave, look)));
    trouble.scrollIntoView();
  }

  private void leave() {
    try {
      approval.comment(actor, message.id(), sheet.remarks());
      sheet.sent();
      Notices.done(getTranslation("approvals.commented", message.code()));
      done.execute();
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }
}
