package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.CsvFile;
import eu.controvoce.rumour.ImportColumn;
import eu.controvoce.rumour.ImportMapping;
import eu.controvoce.rumour.ImportRow;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.SightingImport;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Which column holds what, and what the first rows become with it. */
final class ImportMappingPanel extends Composite<Div> {

  private static final int NONE = -1;

  private final SightingImport imports;
  private final Actor actor;
  private final CsvFile file;
  private final Map<ImportColumn, Select<Integer>> columns = new EnumMap<>(ImportColumn.class);
  private final DatePicker heardOn;
  private final ComboBox<PlaceType> placeType;
  private final Div preview = new Div();
  private final FieldErrors errors = new FieldErrors();

  ImportMappingPanel(
      SightingImport imports,
      Actor actor,
      CsvFile file,
      ImportMapping suggested,
      Command back,
      BiConsumer<CsvFile, ImportMapping> start) {
    this.imports = imports;
    this.actor = actor;
    this.file = file;
    heardOn = Fields.day(getTranslation("import.default.heardOn"), getLocale());
    heardOn.setValue(suggested.heardOn());
    heardOn.setMax(suggested.heardOn());
    placeType =
        Fields.choice(getTranslation("import.default.placeType"), List.of(PlaceType.values()));
    placeType.setItemLabelGenerator(each -> Labels.of("sighting.place", each));
    placeType.setValue(suggested.placeType());
    heardOn.addValueChangeListener(_ -> show());
    placeType.addValueChangeListener(_ -> show());
    errors.bind("heardOn", heardOn).bind("placeType", placeType);
    var form = new Form();
    form.group(getTranslation("import.columns"), getTranslation("import.columns.help"));
    for (var each : ImportColumn.values()) {
      form.add(column(each, suggested.column(each).orElse(NONE)));
    }
    form.group(getTranslation("import.defaults"), getTranslation("import.defaults.help"));
    form.add(heardOn, placeType);
    form.actions(
        Buttons.primary(
            getTranslation("import.start", file.rows().size()),
            () -> errors.attempt(() -> start.accept(file, mapping()))),
        Buttons.quiet(getTranslation("import.other-file"), back));
    getContent().addClassName("cv-columns");
    getContent()
        .add(new Div(about(), form), new Section(getTranslation("import.preview"), preview));
    show();
  }

  private Paragraph about() {
    return new Paragraph(
        getTranslation(
            file.encodingGuessed() ? "import.file.guessed" : "import.file",
            file.name(),
            file.rows().size(),
            file.encoding()));
  }

  private Select<Integer> column(ImportColumn what, int suggested) {
    var field = new Select<Integer>();
    field.setLabel(Labels.of("import.column", what));
    field.setItems(IntStream.range(NONE, file.header().size()).boxed().toList());
    field.setItemLabelGenerator(
        each -> each == NONE ? getTranslation("import.column.none") : file.header().get(each));
    field.setValue(suggested);
    field.setWidthFull();
    field.addValueChangeListener(_ -> show());
    columns.put(what, field);
    if (what == ImportColumn.EXACT_WORDS) {
      errors.bind("exactWords", field);
    }
    return field;
  }

  private ImportMapping mapping() {
    var chosen = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
    columns.forEach((what, field) -> {
      if (field.getValue() != null && field.getValue() != NONE) {
        chosen.put(what, field.getValue());
      }
    });
    if (!chosen.containsKey(ImportColumn.EXACT_WORDS)) {
      throw new InvalidInput("exactWords", "import.words.required");
    }
    if (heardOn.isEmpty()) {
      throw new InvalidInput("heardOn", "input.required");
    }
    if (placeType.isEmpty()) {
      throw new InvalidInput("placeType", "input.required");
    }
    return new ImportMapping(chosen, heardOn.getValue(), placeType.getValue());
  }

  private void show() {
    errors.attempt(() -> {
      var rows = imports.preview(actor, file, mapping());
      preview.removeAll();
      preview.add(table(rows));
    });
  }

  private Div table(List<ImportRow> rows) {
    var table = new NativeTable();
    table.addClassNames("cv-table", "cv-table-words");
    var head = table.getHead().addRow();
    head.add(
        header("import.line"),
        header("sighting.exactWords"),
        header("sighting.heardOn"),
        header("sighting.placeType"));
    for (var row : rows) {
      var line = table.getBody().addRow();
      line.addDataCell().setText(Long.toString(row.line()));
      if (row.error() != null) {
        var cell = line.addDataCell();
        cell.getElement().setAttribute("colspan", "3");
        cell.add(
            new StateBadge(
                Tone.DANGER, getTranslation(row.error().key(), row.error().arguments().toArray())));
      } else if (row.entry() != null) {
        line.addDataCell().setText(row.entry().exactWords());
        line.addDataCell()
            .setText(
                row.entry()
                    .heardOn()
                    .format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(getLocale())));
        line.addDataCell().setText(Labels.of("sighting.place", row.entry().placeType()));
      }
    }
    var holder = new Div(table);
    holder.addClassName("cv-table-holder");
    return holder;
  }

  private NativeTableHeaderCell header(String key) {
    var cell = new NativeTableHeaderCell(getTranslation(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }
}
