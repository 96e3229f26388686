package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.Actor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.NewRumour;
import eu.controvoce.rumour.ReasonWords;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.Similar;
import java.util.Locale;
import java.util.Optional;

/** One sighting: the words, the circumstances, and what to do with it. */
final class SightingDetail extends Composite<Div> {

  private final Listening listening;
  private final Casework casework;
  private final CodingFrame frame;
  private final ReasonWords reasons;
  private final Times times;
  private final Actor actor;
  private final Command changed;
  private Sighting sighting;

  SightingDetail(
      Listening listening,
      Sighting sighting,
      Casework casework,
      CodingFrame frame,
      ReasonWords reasons,
      Times times,
      Actor actor,
      Command changed) {
    this.listening = listening;
    this.sighting = sighting;
    this.casework = casework;
    this.frame = frame;
    this.reasons = reasons;
    this.times = times;
    this.actor = actor;
    this.changed = changed;
    getContent().addClassName("cv-detail");
    render();
  }

  private void render() {
    getContent().removeAll();
    var code = new Span(sighting.code());
    code.addClassName("cv-help");
    var language = sighting.language() == null ? null : Locale.of(sighting.language());
    getContent()
        .add(
            new H2(getTranslation("listen.sighting")),
            new Speech(sighting.exactWords(), language).with(code, Labels.badge(sighting)),
            circumstances(),
            topics());
    switch (sighting.status()) {
      case NEW -> getContent().add(sorting());
      case LINKED, PROMOTED -> getContent().add(belongs());
      case DISCARDED ->
          getContent().add(new Span(getTranslation("listen.discarded.because", reason())));
    }
  }

  private String reason() {
    return sighting.discardReason() == null ? "" : sighting.discardReason();
  }

  private DescriptionList circumstances() {
    var heard = sighting.heard();
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    term(list, "sighting.heardOn", times.date(heard.on(), getLocale()));
    term(list, "sighting.placeType", Labels.of("sighting.place", heard.placeType()));
    term(list, "sighting.area", heard.area());
    term(list, "sighting.spreadChannel", Labels.of("sighting.channel", heard.spreadChannel()));
    term(list, "sighting.reportedVia", Labels.of("sighting.via", heard.reportedVia()));
    term(list, "sighting.worryBehind", heard.worryBehind());
    term(
        list,
        "sighting.reachEstimate",
        heard.reachEstimate() == null ? null : heard.reachEstimate().toString());
    term(
        list,
        "sighting.listenersReaction",
        heard.listenersReaction() == null
            ? null
            : Labels.of("sighting.reaction", heard.listenersReaction()));
    term(list, "sighting.enteredOn", times.at(sighting.enteredOn(), getLocale()));
    return list;
  }

  private void term(
      DescriptionList list, String key, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isBlank()) {
      list.add(
          new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
  }

  private Div topics() {
    var findings = new Findings(frame);
    findings.show(sighting.findings());
    var field = new TopicField(frame, getLocale());
    field.set(sighting.effectiveTopics());
    field.field().setHelperText(getTranslation("listen.topics.confirm.help"));
    var confirm =
        Buttons.secondary(
            getTranslation(
                sighting.topicsConfirmed() ? "listen.topics.change" : "listen.topics.confirm"),
            () ->
                change(
                    () -> listening.confirmTopics(actor, sighting.id(), field.codes()),
                    "listen.topics.done"));
    var box = new Div(findings, field.field(), confirm);
    box.addClassName("cv-stack");
    return box;
  }

  private Div sorting() {
    var similar =
        new SimilarList(reasons, getTranslation("listen.link"), this::link).rejecting(this::reject);
    similar.show(listening.candidates(actor, sighting.id()));
    var open = Buttons.secondary(getTranslation("listen.open"), this::open);
    open.setIcon(Icon.ADD.create());
    var discard = Buttons.quiet(getTranslation("listen.discard"), this::discard);
    var actions = new Div(open, discard);
    actions.addClassName("cv-actions");
    var box = new Div(similar, actions);
    box.addClassName("cv-stack");
    return box;
  }

  private void link(Similar similar) {
    var before = sighting.id();
    change(() -> listening.link(actor, before, similar.rumour()), null);
    if (sighting.status() == SightingStatus.LINKED) {
      Notices.done(
          getTranslation("listen.linked-to", similar.title()),
          () -> change(() -> listening.unlink(actor, before), "listen.unlinked"));
    }
  }

  private void reject(Similar similar) {
    var before = sighting.id();
    listening.reject(actor, before, similar.rumour());
    render();
    Notices.done(
        getTranslation("listen.rejected", similar.title()),
        () -> {
          listening.takeBackRejection(actor, before, similar.rumour());
          render();
        });
  }

  private Div belongs() {
    var rumour = find(sighting.rumour());
    var words = new Div();
    words.addClassName("cv-stack");
    rumour.ifPresent(each ->
        words.add(
            new Span(getTranslation("listen.belongs")),
            new Anchor(RumourLinks.rumour(each.id()), each.title())));
    if (sighting.status() == SightingStatus.LINKED) {
      var unlink =
          Buttons.quiet(
              getTranslation("listen.unlink"),
              () -> change(() -> listening.unlink(actor, sighting.id()), "listen.unlinked"));
      unlink.setIcon(Icon.UNLINK.create());
      words.add(unlink);
    }
    return words;
  }

  private Optional<Rumour> find(@org.jspecify.annotations.Nullable RumourId id) {
    if (id == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(casework.find(actor, id));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  private void open() {
    var kind = sighting.findings().kind();
    new NewRumourDialog(
            sighting.exactWords(),
            sighting.language() == null ? "it" : sighting.language(),
            kind == null ? null : RumourKind.valueOf(kind.name()),
            sighting.effectiveTopics(),
            sighting.findings().targetGroups(),
            this::promote)
        .open();
  }

  private void promote(NewRumour entry) {
    var rumour = listening.promote(actor, sighting.id(), entry);
    Notices.done(getTranslation("listen.opened", rumour.code()));
    getUI().ifPresent(ui -> ui.navigate(RumourLinks.rumour(rumour.id())));
  }

  private void discard() {
    var dialog = new Dialog(getTranslation("listen.discard.heading"));
    var reason =
        Fields.text(getTranslation("listen.discard.reason"), getTranslation("listen.discard.help"));
    var errors = new FieldErrors().bind("reason", reason);
    dialog.add(reason);
    dialog.addClassName("cv-dialog");
    dialog
        .getFooter()
        .add(
            Buttons.quiet(getTranslation("ui.cancel"), dialog::close),
            Buttons.primary(
                getTranslation("listen.discard"),
                () -> {
                  if (errors.attempt(
                      () ->
                          sighting = listening.discard(actor, sighting.id(), reason.getValue()))) {
                    dialog.close();
                    Notices.done(getTranslation("listen.discarded"));
                    render();
                    changed.execute();
                  }
                }));
    dialog.open();
    reason.focus();
  }

  private void change(
      java.util.function.Supplier<Sighting> step, @org.jspecify.annotations.Nullable String done) {
    try {
      sighting = step.get();
      if (done != null) {
        Notices.done(getTranslation(done));
      }
    } catch (Refusal e) {
      Notices.refused(e);
      sighting = listening.find(actor, sighting.id());
    }
    render();
    changed.execute();
  }
}
