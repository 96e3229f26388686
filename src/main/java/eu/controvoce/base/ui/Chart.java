package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * A chart with its title and, one click away, its table. Readable without colour; a click on a bar
 * or point tells which.
 */
@JsModule("context://app/cv-chart.js")
public final class Chart extends Composite<Div> {

  /**
   * A bar or point that was clicked.
   *
   * @param series the series' name
   * @param label the position's name
   * @param index the position, from 0
   */
  public record Clicked(String series, String label, int index) {}

  private final Element element = new Element("cv-chart");
  private final Details table = new Details();

  /**
   * @param title what it shows, with the period
   * @param description read instead of the picture: what is to be seen in it
   */
  public Chart(String title, String description, ChartData data) {
    getContent().addClassName("cv-chart-box");
    element.setAttribute("role", "img").setAttribute("aria-label", title + ". " + description);
    table.setSummaryText(getTranslation("ui.chart.table"));
    getContent().add(new H2(title));
    if (!description.isEmpty()) {
      var words = new Paragraph(description);
      words.addClassName("cv-help");
      getContent().add(words);
    }
    getContent().getElement().appendChild(element);
    getContent().add(table);
    show(data);
  }

  /** Draws other data. */
  public void show(ChartData data) {
    element.setPropertyBean("data", Model.of(data));
    table.removeAll();
    table.add(table(data));
  }

  /** Calls when a bar or point is clicked. */
  public Chart onClick(SerializableConsumer<Clicked> listener) {
    element.setAttribute("clickable", true);
    element
        .addEventListener(
            "cv-chart-click", event -> listener.accept(event.getEventDetail(Clicked.class)))
        .addEventDetail();
    return this;
  }

  /** The data as the client reads them: tones and kinds by their lower-case names. */
  private record Model(String kind, List<String> labels, List<Line> series) {

    private record Line(String name, List<Double> values, String tone) {}

    static Model of(ChartData data) {
      return new Model(
          data.kind().name().toLowerCase(Locale.ROOT),
          data.labels(),
          data.series().stream()
              .map(each -> new Line(each.name(), each.values(), each.tone().token()))
              .toList());
    }
  }

  private Div table(ChartData data) {
    var numbers = NumberFormat.getInstance(getLocale());
    var grid = new NativeTable();
    grid.addClassName("cv-table");
    var head = grid.getHead().addRow();
    head.add(headerCell("", "col"));
    data.series().forEach(each -> head.add(headerCell(each.name(), "col")));
    for (int i = 0; i < data.labels().size(); i++) {
      var row = grid.getBody().addRow();
      row.add(headerCell(data.labels().get(i), "row"));
      for (var each : data.series()) {
        row.addDataCell().setText(numbers.format(each.values().get(i)));
      }
    }
    var holder = new Div(grid);
    holder.addClassName("cv-table-holder");
    return holder;
  }

  private static NativeTableHeaderCell headerCell(String text, String scope) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
