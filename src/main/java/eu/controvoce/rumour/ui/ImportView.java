package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.FileField;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.CsvFile;
import eu.controvoce.rumour.ImportId;
import eu.controvoce.rumour.ImportMapping;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.SightingImport;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Takes in a table of sightings: choose the file, look at what it becomes, start, watch. */
@Route(RumourLinks.IMPORT)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class ImportView extends Composite<Div> implements HasDynamicTitle {

  private final SightingImport imports;
  private final Listening listening;
  private final Actor actor;
  private final Div body = new Div();

  ImportView(SightingImport imports, Listening listening, CurrentActor current) {
    this.imports = imports;
    this.listening = listening;
    this.actor = current.get();
    body.addClassName("cv-stack");
    getContent().addClassName("cv-view");
    getContent()
        .add(new ViewTitle(getTranslation("import.heading"), getTranslation("import.lead")), body);
    choose();
    imports.recent(actor).stream()
        .filter(each -> !each.isOver())
        .findFirst()
        .ifPresent(each -> watch(each.id()));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("import.heading");
  }

  private void choose() {
    InMemoryUploadHandler handler =
        UploadHandler.inMemory((about, bytes) -> taken(about.fileName(), bytes));
    var help = new Paragraph(getTranslation("import.help"));
    help.addClassName("cv-help");
    body.removeAll();
    body.add(FileField.one(CsvFile.MOST_BYTES, List.of(".csv", ".tsv", ".txt"), handler), help);
  }

  private void taken(String name, byte[] bytes) {
    try {
      var file = imports.read(actor, name, bytes);
      body.removeAll();
      body.add(
          new ImportMappingPanel(
              imports, actor, file, imports.suggest(actor, file), this::choose, this::start));
    } catch (Refusal e) {
      Notices.refused(e);
      choose();
    }
  }

  private void start(CsvFile file, ImportMapping mapping) {
    try {
      watch(imports.start(actor, file, mapping));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void watch(ImportId id) {
    body.removeAll();
    body.add(new ImportWatch(imports, listening, actor, id, this::choose));
  }
}
