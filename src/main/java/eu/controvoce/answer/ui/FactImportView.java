package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.FactColumn;
import eu.controvoce.answer.FactImport;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FileField;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.CsvFile;
import eu.controvoce.rumour.ImportError;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in a list of sources: choose the file, look at what it becomes, take it. */
@Route(AnswerLinks.IMPORT_FACTS)
@RolesAllowed({"OFFICER", "MANAGER"})
class FactImportView extends Composite<Div> implements HasDynamicTitle {

  private final FactImport imports;
  private final Actor actor;
  private final Div body = new Div();

  FactImportView(FactImport imports, CurrentActor current) {
    this.imports = imports;
    this.actor = current.get();
    body.addClassName("cv-stack");
    getContent().addClassNames("cv-view", "cv-no-log");
    getContent()
        .add(
            new ViewTitle(
                getTranslation("fact.import.heading"), getTranslation("fact.import.lead")),
            body);
    choose();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("fact.import.heading");
  }

  private void choose() {
    InMemoryUploadHandler handler =
        UploadHandler.inMemory((about, bytes) -> taken(about.fileName(), bytes));
    var columns =
        Stream.of(FactColumn.values())
            .filter(FactColumn::isRead)
            .map(each -> Labels.of("fact.column", each))
            .collect(Collectors.joining(", "));
    body.removeAll();
    body.add(
        FileField.one(FactImport.MOST_BYTES, List.of(".csv", ".tsv", ".txt"), handler),
        Labels.help(getTranslation("fact.import.help", FactImport.MOST_ROWS)),
        Labels.help(getTranslation("fact.import.known", columns)));
  }

  private void taken(String name, byte[] bytes) {
    try {
      var file = imports.read(actor, name, bytes);
      body.removeAll();
      body.add(new FactImportPanel(imports, actor, file, this::choose, this::show));
    } catch (Refusal e) {
      Notices.refused(e);
      choose();
    }
  }

  private void show(CsvFile file, FactImport.Done done) {
    body.removeAll();
    body.add(
        new Section(
            getTranslation("fact.import.done", done.taken()),
            new Paragraph(
                getTranslation(
                    "fact.import.rest", file.name(), done.twins(), done.errors().size()))));
    if (!done.errors().isEmpty()) {
      body.add(new Section(getTranslation("fact.import.errors"), errors(done.errors())));
    }
    var next =
        new Div(
            Buttons.primaryLink(getTranslation("fact.import.look"), AnswerLinks.FACTS),
            Buttons.quiet(getTranslation("fact.import.other-file"), this::choose));
    next.addClassName("cv-actions");
    body.add(next);
  }

  /** Why rows were not taken, each with its line. */
  static UnorderedList errors(List<ImportError> errors) {
    var list = new UnorderedList();
    errors.forEach(each ->
        list.add(
            new ListItem(
                Labels.say(
                    "fact.import.error",
                    each.line(),
                    each.field().isEmpty() ? "" : Labels.say("fact.field." + each.field()),
                    Labels.say(each.key(), each.arguments().toArray())))));
    return list;
  }
}
