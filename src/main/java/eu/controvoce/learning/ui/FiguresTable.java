package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eu.controvoce.language.ModelFigures;
import java.util.List;

/** How well a model tells each topic in one language. */
final class FiguresTable extends Composite<Div> {

  FiguresTable(Tools tools, ModelFigures figures) {
    var table = new NativeTable();
    table.addClassName("cv-table");
    table.setCaptionText(
        getTranslation(
            "learning.figures.caption",
            Tools.language(figures.language(), getLocale()),
            figures.macroF1() * 100,
            figures.tested()));
    var head = new NativeTableRow();
    for (var key : List.of("topic", "examples", "tested", "finds", "right", "f1")) {
      var cell = new NativeTableHeaderCell(getTranslation("learning.figures." + key));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    var body = table.getBody();
    for (var topic : figures.topics()) {
      var name =
          new NativeTableHeaderCell(tools.worked().coding().topicLabel(topic.code(), getLocale()));
      name.getElement().setAttribute("scope", "row");
      var row = new NativeTableRow(name);
      row.add(
          new NativeTableCell(String.valueOf(topic.trainedOn())),
          new NativeTableCell(String.valueOf(topic.tested())),
          share(topic.recall()),
          share(topic.precision()),
          share(topic.f1()));
      body.add(row);
    }
    getContent().addClassName("cv-table-holder");
    getContent().getElement().setAttribute("tabindex", "0");
    getContent().add(table);
  }

  private static NativeTableCell share(double share) {
    return new NativeTableCell(String.valueOf(Math.round(share * 100)));
  }
}
