package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.FactColumn;
import eu.controvoce.answer.FactImport;
import eu.controvoce.answer.FactImport.Row;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.CsvFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Which column holds what, what the rows become with it, and which cannot be taken. */
final class FactImportPanel extends Composite<Div> {

  private static final int NONE = -1;
  private static final int SHOWN = 30;

  /** Without these no row can be taken. */
  private static final Set<FactColumn> NEEDED = Set.of(FactColumn.STATEMENT, FactColumn.SOURCE);

  private final FactImport imports;
  private final Actor actor;
  private final CsvFile file;
  private final Map<FactColumn, Select<Integer>> columns = new EnumMap<>(FactColumn.class);
  private final Checkbox twinsToo;
  private final Div preview = new Div();
  private final FieldErrors errors = new FieldErrors();

  FactImportPanel(
      FactImport imports,
      Actor actor,
      CsvFile file,
      Command back,
      BiConsumer<CsvFile, FactImport.Done> done) {
    this.imports = imports;
    this.actor = actor;
    this.file = file;
    var suggested = imports.suggest(file);
    var form = new Form();
    form.group(getTranslation("fact.import.columns"), getTranslation("fact.import.columns.help"));
    var missing = new ArrayList<Component>();
    for (var each : FactColumn.values()) {
      if (each.isRead()) {
        var field = column(each, Objects.requireNonNullElse(suggested.get(each), NONE));
        if (suggested.containsKey(each) || NEEDED.contains(each)) {
          form.add(field);
        } else {
          missing.add(field);
        }
      }
    }
    if (!missing.isEmpty()) {
      form.add(others(missing));
    }
    twinsToo = new Checkbox(getTranslation("fact.import.twins-too"));
    form.add(twinsToo);
    form.actions(
        Buttons.primary(
            getTranslation("fact.import.start"),
            () ->
                errors.attempt(() ->
                    done.accept(file, imports.take(actor, file, mapping(), twinsToo.getValue())))),
        Buttons.quiet(getTranslation("fact.import.other-file"), back));
    getContent().addClassName("cv-columns");
    getContent()
        .add(new Div(about(), form), new Section(getTranslation("fact.import.preview"), preview));
    show();
  }

  /** Columns the file seems not to have; few people ever open these. */
  private Details others(List<Component> fields) {
    var stack = new Div();
    stack.addClassName("cv-stack");
    stack.add(fields);
    var details = new Details(getTranslation("fact.import.others", fields.size()), stack);
    details.addClassName("cv-details");
    return details;
  }

  private Paragraph about() {
    return new Paragraph(
        getTranslation(
            file.encodingGuessed() ? "fact.import.file.guessed" : "fact.import.file",
            file.name(),
            file.rows().size(),
            file.encoding()));
  }

  private Select<Integer> column(FactColumn what, int suggested) {
    var field = new Select<Integer>();
    field.setLabel(Labels.of("fact.column", what));
    field.setItems(IntStream.range(NONE, file.header().size()).boxed().toList());
    field.setItemLabelGenerator(
        each -> each == NONE ? getTranslation("fact.import.none") : file.header().get(each));
    field.setValue(suggested);
    field.setWidthFull();
    field.addValueChangeListener(_ -> show());
    columns.put(what, field);
    errors.bind(what.field(), field);
    return field;
  }

  private Map<FactColumn, Integer> mapping() {
    var chosen = new EnumMap<FactColumn, Integer>(FactColumn.class);
    columns.forEach((what, field) -> {
      if (field.getValue() != null && field.getValue() != NONE) {
        chosen.put(what, field.getValue());
      }
    });
    return chosen;
  }

  private void show() {
    errors.attempt(() -> {
      var rows = imports.preview(actor, file, mapping());
      var wrong = rows.stream().map(Row::error).filter(Objects::nonNull).toList();
      preview.removeAll();
      preview.addClassName("cv-stack");
      preview.add(
          new Paragraph(
              getTranslation(
                  "fact.import.sums",
                  rows.stream().filter(Row::isNew).count(),
                  rows.stream().filter(each -> each.twin() != null).count(),
                  wrong.size())),
          table(rows));
      if (!wrong.isEmpty()) {
        preview.add(
            new Section(getTranslation("fact.import.errors"), FactImportView.errors(wrong)));
      }
    });
  }

  private Div table(List<Row> rows) {
    var table = new NativeTable();
    table.addClassNames("cv-table", "cv-table-words");
    var head = table.getHead().addRow();
    head.add(
        header("fact.import.line"), header("fact.field.statement"), header("fact.field.source"));
    rows.stream()
        .limit(SHOWN)
        .forEach(row -> {
          var line = table.getBody().addRow();
          line.addDataCell().setText(Long.toString(row.line()));
          if (row.fact() == null) {
            var cell = line.addDataCell();
            cell.getElement().setAttribute("colspan", "2");
            cell.add(new StateBadge(Tone.DANGER, getTranslation("fact.import.not-taken")));
          } else {
            var said = line.addDataCell();
            said.add(new Div(row.fact().statement()));
            twin(row).forEach(said::add);
            line.addDataCell().setText(row.fact().source().name());
          }
        });
    var holder = new Div(table);
    holder.addClassName("cv-table-holder");
    return holder;
  }

  private List<Component> twin(Row row) {
    var twin = row.twin();
    return twin == null
        ? List.of()
        : List.of(
            new StateBadge(
                Tone.ATTENTION,
                getTranslation(
                    twin.chars().allMatch(Character::isDigit)
                        ? "fact.import.twin-line"
                        : "fact.import.twin",
                    twin)));
  }

  private NativeTableHeaderCell header(String key) {
    var cell = new NativeTableHeaderCell(getTranslation(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }
}
