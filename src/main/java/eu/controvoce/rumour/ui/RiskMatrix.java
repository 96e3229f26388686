package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import eu.controvoce.rumour.Priority;
import eu.controvoce.rumour.Risk;
import org.jspecify.annotations.Nullable;

/** The matrix that turns spread and harm into a priority, with where this rumour stands in it. */
final class RiskMatrix extends Composite<Div> {

  RiskMatrix() {
    getContent().addClassNames("cv-table-holder", "cv-matrix");
    show(null, null);
  }

  void show(Risk.@Nullable Spread spread, Risk.@Nullable Harm harm) {
    getContent().removeAll();
    var table = new NativeTable();
    table.addClassName("cv-table");
    table.setCaptionText(getTranslation("risk.matrix"));
    var head = table.getHead().addRow();
    head.add(header(getTranslation("risk.matrix.corner"), "col"));
    for (var each : Risk.Harm.values()) {
      head.add(header(Labels.of("risk.harm.short", each), "col"));
    }
    for (var row : Risk.Spread.values()) {
      var line = table.getBody().addRow();
      line.add(header(Labels.of("risk.spread.short", row), "row"));
      for (var column : Risk.Harm.values()) {
        var cell = line.addDataCell();
        cell.setText(words(Priority.of(row, column)));
        if (row == spread && column == harm) {
          cell.addClassName("cv-here");
          cell.getElement().setAttribute("aria-current", "true");
        }
      }
    }
    getContent().add(table);
  }

  private String words(Priority priority) {
    var response = Labels.of("risk.response", priority.response());
    var days = priority.deadline().map(each -> getTranslation("risk.days", each)).orElse("");
    var told = priority.tellManager() ? getTranslation("risk.manager-told") : "";
    return String.join(
        ", ",
        java.util.stream.Stream.of(response, days, told).filter(each -> !each.isEmpty()).toList());
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
