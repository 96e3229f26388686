package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.campaign.playbook.Responsible;
import eu.controvoce.campaign.playbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The things to do, one a line: what, who sees to it, how many days before the occasion. */
final class ChecklistField extends Composite<Div> {

  private record Line(Div row, TextField what, Select<Responsible> who, IntegerField daysBefore) {}

  private final List<Line> lines = new ArrayList<>();
  private final Div body = new Div();

  ChecklistField() {
    body.addClassName("cv-stack");
    var add = Buttons.quiet(getTranslation("playbook.step.add"), () -> add("", 0).what().focus());
    add.setIcon(Icon.ADD.create());
    getContent().addClassName("cv-stack");
    getContent().add(body, add);
  }

  void setValue(List<Step> steps) {
    lines.clear();
    body.removeAll();
    steps.forEach(each -> add(each.what(), each.daysBefore()).who().setValue(each.who()));
  }

  /** What is filled in; lines left empty do not count. */
  List<Step> getValue() {
    return lines.stream()
        .filter(each -> !each.what().getValue().isBlank())
        .map(each ->
            new Step(
                each.what().getValue(),
                each.who().getValue(),
                Objects.requireNonNullElse(each.daysBefore().getValue(), 0)))
        .toList();
  }

  private Line add(String text, int days) {
    var what = Fields.text(getTranslation("playbook.step.what"), "");
    what.setValue(text);
    var who = new Select<Responsible>();
    who.setLabel(getTranslation("playbook.step.who"));
    who.setItems(Responsible.values());
    who.setItemLabelGenerator(each -> PlaybookWords.of("playbook.who", each));
    who.setValue(Responsible.OFFICER);
    var daysBefore = new IntegerField(getTranslation("playbook.step.days"));
    daysBefore.setValue(days);
    daysBefore.setStepButtonsVisible(true);
    daysBefore.setMin(-Step.MOST_DAYS);
    daysBefore.setMax(Step.MOST_DAYS);
    var row = new Div(what, who, daysBefore);
    row.addClassNames("cv-form-row", "cv-checklist-row");
    var line = new Line(row, what, who, daysBefore);
    row.add(
        Buttons.icon(
            Icon.DELETE,
            getTranslation("playbook.step.remove"),
            () -> {
              lines.remove(line);
              body.remove(row);
            }));
    lines.add(line);
    body.add(row);
    return line;
  }
}
