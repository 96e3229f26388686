package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.campaign.BudgetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a campaign pays for, one a line: what, how much is planned, how much was paid and when. */
final class BudgetField extends Composite<Div> {

  private record Line(
      Div row, TextField what, IntegerField planned, IntegerField spent, DatePicker on) {

    boolean isEmpty() {
      return what.isEmpty() && planned.isEmpty() && spent.isEmpty() && on.isEmpty();
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Div body = new Div();

  BudgetField() {
    body.addClassName("cv-stack");
    var add = Buttons.quiet(getTranslation("campaign.line.add"), () -> add().what().focus());
    add.setIcon(Icon.ADD.create());
    getContent().addClassNames("cv-stack", "cv-lines");
    getContent().add(body, add);
  }

  void setValue(List<BudgetLine> known) {
    lines.clear();
    body.removeAll();
    for (var each : known) {
      var line = add();
      line.what().setValue(each.what());
      line.planned().setValue(each.planned());
      line.spent().setValue(each.spent());
      line.on().setValue(each.on());
    }
  }

  /** Makes its fields the places of what is refused, as {@code lines.0.planned}. */
  void bind(FieldErrors errors) {
    var counted = filled();
    for (int i = 0; i < counted.size(); i++) {
      var line = counted.get(i);
      var name = "lines." + i;
      errors
          .bind(name + ".what", line.what())
          .bind(name + ".planned", line.planned())
          .bind(name + ".spent", line.spent())
          .bind(name + ".on", line.on());
    }
  }

  /** What is filled in; lines left empty do not count. */
  List<BudgetLine> getValue() {
    var counted = filled();
    var found = new ArrayList<BudgetLine>();
    for (int i = 0; i < counted.size(); i++) {
      var line = counted.get(i);
      try {
        found.add(
            new BudgetLine(
                line.what().getValue(),
                Objects.requireNonNullElse(line.planned().getValue(), 0),
                line.spent().getValue(),
                line.on().getValue()));
      } catch (InvalidInput e) {
        throw new InvalidInput("lines." + i + "." + e.field(), e.key(), e.arguments());
      }
    }
    return found;
  }

  private List<Line> filled() {
    return lines.stream().filter(each -> !each.isEmpty()).toList();
  }

  private Line add() {
    var what = Fields.text(getTranslation("campaign.line.what"), "");
    what.setMaxLength(Texts.SHORT);
    var planned = new IntegerField(getTranslation("campaign.line.planned"));
    var spent = new IntegerField(getTranslation("campaign.line.spent"));
    var on = Fields.day(getTranslation("campaign.line.on"), getLocale());
    var row = new Div(what, planned, spent, on);
    row.addClassNames("cv-form-row", "cv-budget-row");
    var line = new Line(row, what, planned, spent, on);
    row.add(
        Buttons.icon(
            Icon.DELETE,
            getTranslation("campaign.line.remove"),
            () -> {
              lines.remove(line);
              body.remove(row);
            }));
    lines.add(line);
    body.add(row);
    return line;
  }
}
