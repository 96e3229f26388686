package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.base.ui.Whoami;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Logged;
import eu.controvoce.rumour.NewRumour;
import eu.controvoce.rumour.Preview;
import eu.controvoce.rumour.ReasonWords;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Similar;
import eu.controvoce.rumour.Today;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Logs what was heard, in as few taps as can be: words, day, place; the rest is proposed. */
@Route(RumourLinks.LOG)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class LogView extends Composite<Div> implements HasDynamicTitle {

  private static final Duration QUIET = Duration.ofMillis(450);

  private final Listening listening;
  private final Actor actor;
  private final TextArea words;
  private final Circumstances circumstances;
  private final TopicField topics;
  private final Findings findings;
  private final PrivacyNotice privacy;
  private final SimilarList similar;
  private final Draft draft;
  private final Button save;
  private final FieldErrors errors = new FieldErrors();
  private @Nullable Preview preview;

  LogView(
      Listening listening,
      CurrentActor current,
      Cities cities,
      Today today,
      CodingFrame frame,
      ReasonWords reasons,
      Whoami whoami) {
    this.listening = listening;
    this.actor = current.get();
    var city = cities.findById(actor.ownCity()).orElseThrow();
    words =
        Fields.speech(
            getTranslation("sighting.exactWords"), getTranslation("listen.words.help"), QUIET);
    words.setMinRows(3);
    words.addValueChangeListener(_ -> look());
    circumstances = new Circumstances(city, today.in(city), getLocale(), errors);
    topics = new TopicField(frame, getLocale());
    findings = new Findings(frame);
    privacy = new PrivacyNotice(this::nameButton);
    similar = new SimilarList(reasons, getTranslation("listen.save-and-link"), this::saveAndLink);
    draft = new Draft(whoami.memberKey(), "sighting").keep("words", words);
    draft.keep("worry", circumstances.worry());
    save = Buttons.primary(getTranslation("listen.save"), this::save);
    save.addClassName("cv-wide-button");
    errors.bind("exactWords", words).bind("text", words).bind("topics", topics.field());
    arrange();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("listen.log.title");
  }

  private void arrange() {
    var open = Buttons.secondary(getTranslation("listen.save-and-open"), this::saveAndOpen);
    open.setIcon(Icon.ADD.create());
    var form =
        new Form(words, privacy, circumstances.main(), topics.field(), circumstances.more())
            .actions(save, open);
    var aside = new Div(findings, similar);
    aside.addClassName("cv-aside");
    var columns = new Div(form, aside);
    columns.addClassName("cv-columns");
    getContent()
        .add(
            new ViewTitle(getTranslation("listen.log.heading"), getTranslation("listen.log.lead")),
            columns,
            draft);
    getContent().addClassNames("cv-view", "cv-no-log");
    words.focus();
  }

  private void look() {
    if (words.getValue().isBlank()) {
      preview = null;
      findings.clear();
      privacy.hide();
      similar.show(java.util.List.of());
      nameButton();
      return;
    }
    errors.attempt(() -> {
      var seen = listening.preview(actor, words.getValue(), circumstances.language());
      preview = seen;
      findings.show(seen.analysis());
      topics.suggest(seen.analysis().topics());
      privacy.show(eu.controvoce.base.Texts.clean(words.getValue()), seen);
      similar.show(seen.similar());
      nameButton();
    });
  }

  private void nameButton() {
    save.setText(getTranslation(privacy.masks() ? "listen.mask-and-save" : "listen.save"));
  }

  private void save() {
    errors.attempt(() -> done(log(), "listen.saved"));
  }

  private void saveAndLink(Similar chosen) {
    errors.attempt(() ->
        done(
            listening.logAndLink(
                actor, circumstances.entry(words, topics, privacy), chosen.rumour()),
            "listen.linked"));
  }

  /** Saves first: a dialog that is closed again loses nothing. */
  private void saveAndOpen() {
    errors.attempt(() -> {
      var logged = log();
      var sighting = logged.sighting();
      var kind = sighting.findings().kind();
      done(logged, "listen.saved");
      new NewRumourDialog(
              sighting.exactWords(),
              sighting.language() == null ? "it" : sighting.language(),
              kind == null ? null : RumourKind.valueOf(kind.name()),
              sighting.effectiveTopics(),
              sighting.findings().targetGroups(),
              entry -> promote(logged, entry))
          .open();
    });
  }

  private void promote(Logged logged, NewRumour entry) {
    var rumour = listening.promote(actor, logged.sighting().id(), entry);
    getUI().ifPresent(ui -> ui.navigate(RumourLinks.rumour(rumour.id())));
    Notices.done(getTranslation("listen.opened", rumour.code()));
  }

  private Logged log() {
    return listening.log(actor, circumstances.entry(words, topics, privacy));
  }

  /** Ready for the next one: the day and the place usually stay the same. */
  private void done(Logged logged, String key) {
    draft.clear();
    words.clear();
    topics.clear();
    circumstances.clearDetails();
    var code = logged.sighting().code();
    Notices.done(getTranslation(logged.masked() ? key + ".masked" : key, code));
    words.focus();
  }
}
