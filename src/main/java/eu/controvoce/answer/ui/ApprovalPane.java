package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Submission;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import java.util.ArrayList;
import java.util.List;

/** One text before a second person: as it will be read, what the checks say, what changed. */
final class ApprovalPane extends Composite<Div> {

  private final CounterMessage message;
  private final Bench bench;
  private final Approval approval;
  private final Actor actor;
  private final Command done;
  private final SerializableConsumer<CounterMessage> again;
  private final Div asking = new Div();

  ApprovalPane(
      CounterMessage message,
      Bench bench,
      Approval approval,
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
    var title = new ViewTitle(message.code(), Labels.of("message.form", content.form()));
    getContent().addClassName("cv-stack");
    getContent().add(title);
    if (message.wrote(actor.member())) {
      var own = new Div(Icon.LOCK.create(), new Span(getTranslation("approvals.own.text")));
      own.addClassNames("cv-notice", "cv-tone-neutral");
      getContent().add(own);
    } else {
      title.setActions(
          Buttons.primary(getTranslation("approvals.approve"), this::approve),
          Buttons.secondary(getTranslation("approvals.ask"), this::ask));
    }
    getContent().add(asking);
    var facts = bench.register().behind(actor, content.facts());
    var sheet = Preview.page(content, rumours(), facts, bench.times(), getLocale());
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

  private void approve() {
    try {
      switch (approval.approve(actor, message.id(), Labels.version(message))) {
        case Submission.Accepted(var approved) -> {
          Notices.done(getTranslation("approvals.approved", approved.code()));
          done.execute();
        }
        case Submission.Refused(var errors) -> {
          Notices.failed(getTranslation("approvals.not-approved", errors.size()));
          again.accept(message);
        }
      }
    } catch (Conflict e) {
      Notices.refused(e);
      done.execute();
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void ask() {
    var field = new Select<String>();
    field.setLabel(getTranslation("approvals.ask.field"));
    field.setItems(ReviewFields.ALL);
    field.setItemLabelGenerator(each ->
        each == null ? getTranslation("composer.whole") : getTranslation("composer." + each));
    field.setEmptySelectionAllowed(true);
    field.setEmptySelectionCaption(getTranslation("composer.whole"));
    var comment =
        Fields.area(
            getTranslation("approvals.ask.comment"), getTranslation("approvals.ask.help"), 3);
    var errors = new FieldErrors().bind("comment", comment);
    var give =
        Buttons.primary(
            getTranslation("approvals.ask.do"),
            () -> {
              var given =
                  errors.attempt(() ->
                      approval.requestChanges(
                          actor,
                          message.id(),
                          comment.getValue(),
                          field.getValue(),
                          Labels.version(message)));
              if (given) {
                Notices.done(getTranslation("approvals.asked", message.code()));
                done.execute();
              }
            });
    var form =
        new Form(comment, field)
            .actions(give, Buttons.quiet(getTranslation("ui.cancel"), asking::removeAll));
    form.addClassName("cv-card");
    asking.removeAll();
    asking.add(form);
    comment.focus();
  }
}
