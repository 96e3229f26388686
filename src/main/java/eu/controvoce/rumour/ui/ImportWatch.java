package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Section;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.ImportId;
import eu.controvoce.rumour.ImportProgress;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.SightingImport;
import org.jspecify.annotations.Nullable;

/** How far an import is, with a way to stop it, and in the end what came of it. */
final class ImportWatch extends Composite<Div> {

  private static final int EVERY_MILLIS = 700;
  private static final int MOST_SHOWN = 50;

  private final SightingImport imports;
  private final Listening listening;
  private final Actor actor;
  private final ImportId id;
  private final Command again;
  private final Paragraph sentence = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Div actions = new Div();
  private final Div result = new Div();
  private @Nullable Registration polling;

  ImportWatch(
      SightingImport imports, Listening listening, Actor actor, ImportId id, Command again) {
    this.imports = imports;
    this.listening = listening;
    this.actor = actor;
    this.id = id;
    this.again = again;
    sentence.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", getTranslation("import.progress"));
    actions.addClassName("cv-actions");
    actions.add(Buttons.secondary(getTranslation("import.stop"), () -> imports.cancel(actor, id)));
    result.addClassName("cv-stack");
    getContent().addClassName("cv-stack");
    getContent().add(sentence, bar, actions, result);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().setPollInterval(EVERY_MILLIS);
    polling = event.getUI().addPollListener(_ -> look());
    look();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopPolling();
    event.getUI().setPollInterval(-1);
  }

  private void look() {
    var now = imports.progress(actor, id);
    bar.setMax(Math.max(1, now.total()));
    bar.setValue(now.done());
    sentence.setText(
        getTranslation(
            now.isOver() ? "import.over" : "import.running",
            now.done(),
            now.total(),
            Labels.of("import.state", now.state())));
    if (now.isOver() && polling != null) {
      stopPolling();
      getUI().ifPresent(ui -> ui.setPollInterval(-1));
      finish(now);
    }
  }

  private void stopPolling() {
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }

  private void finish(ImportProgress now) {
    bar.setVisible(false);
    actions.removeAll();
    actions.add(
        Buttons.primaryLink(getTranslation("import.see"), RumourLinks.SIGHTINGS),
        Buttons.secondary(getTranslation("import.other-file"), again));
    var counts = new UnorderedList();
    counts.add(
        new ListItem(getTranslation("import.imported", now.imported())),
        new ListItem(getTranslation("import.skipped", now.skipped())),
        new ListItem(getTranslation("import.masked", now.masked())),
        new ListItem(getTranslation("import.failed", now.failed())),
        new ListItem(getTranslation("import.groups", now.groups().size())));
    result.add(new Section(getTranslation("import.result"), counts));
    if (!now.errors().isEmpty()) {
      var errors = new UnorderedList();
      now.errors().stream()
          .limit(MOST_SHOWN)
          .forEach(each ->
              errors.add(
                  new ListItem(
                      getTranslation("import.line")
                          + " "
                          + each.line()
                          + ": "
                          + getTranslation(each.key(), each.arguments().toArray()))));
      result.add(new Section(getTranslation("import.errors"), errors));
    }
    if (!now.groups().isEmpty()) {
      result.add(
          new Section(
              getTranslation("import.groups.heading"),
              new ClusterCards(now.groups(), listening, actor, () -> {})));
    }
  }
}
