package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.campaign.Campaign.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a campaign wants to move, one a line: which indicator, from where, to where, how. */
final class IndicatorsField extends Composite<Div> {

  private static final int LAST = 30;

  private static final List<String> CODES =
      IntStream.rangeClosed(1, LAST).mapToObj(each -> "I" + each).toList();

  private record Line(
      Div row,
      ComboBox<String> code,
      TextField baseline,
      TextField target,
      TextField method,
      @Nullable Target before) {

    boolean isEmpty() {
      return code.isEmpty() && baseline.isEmpty() && target.isEmpty() && method.isEmpty();
    }

    /** What was declared stays as long as the indicator does. */
    Target written() {
      var made =
          new Target(code.getValue(), baseline.getValue(), target.getValue(), method.getValue());
      var declared =
          before == null || !before.code().equals(made.code()) ? null : before.declared();
      return declared == null ? made : made.declare(declared);
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Div body = new Div();

  IndicatorsField() {
    body.addClassName("cv-stack");
    var add =
        Buttons.quiet(getTranslation("campaign.indicator.add"), () -> add(null).code().focus());
    add.setIcon(Icon.ADD.create());
    getContent().addClassNames("cv-stack", "cv-lines");
    getContent().add(body, add);
  }

  /** An indicator's name with its code. */
  static String name(String code) {
    return Words.say("indicator." + code) + " (" + code + ")";
  }

  void setValue(List<Target> known) {
    lines.clear();
    body.removeAll();
    known.forEach(this::add);
  }

  /** Makes its fields the places of what is refused, as {@code indicators.0.target}. */
  void bind(FieldErrors errors) {
    var counted = filled();
    for (int i = 0; i < counted.size(); i++) {
      var line = counted.get(i);
      var name = "indicators." + i;
      errors
          .bind(name + ".code", line.code())
          .bind(name + ".baseline", line.baseline())
          .bind(name + ".target", line.target())
          .bind(name + ".method", line.method());
    }
  }

  /** What is filled in; lines left empty do not count. */
  List<Target> getValue() {
    var counted = filled();
    var found = new ArrayList<Target>();
    for (int i = 0; i < counted.size(); i++) {
      var name = "indicators." + i + ".";
      if (counted.get(i).code().isEmpty()) {
        throw new InvalidInput(name + "code", "input.required");
      }
      try {
        found.add(counted.get(i).written());
      } catch (InvalidInput e) {
        throw new InvalidInput(name + e.field(), e.key(), e.arguments());
      }
    }
    return found;
  }

  private List<Line> filled() {
    return lines.stream().filter(each -> !each.isEmpty()).toList();
  }

  private Line add(@Nullable Target known) {
    var code = Fields.choice(getTranslation("campaign.indicator"), CODES);
    code.setItemLabelGenerator(IndicatorsField::name);
    var baseline = text("campaign.indicator.baseline");
    var target = text("campaign.indicator.target");
    var method = text("campaign.indicator.method");
    if (known != null) {
      code.setValue(known.code());
      baseline.setValue(known.baseline() == null ? "" : known.baseline());
      target.setValue(known.target());
      method.setValue(known.method() == null ? "" : known.method());
    }
    var first = new Div(code, target);
    first.addClassName("cv-form-row");
    var second = new Div(baseline, method);
    second.addClassName("cv-form-row");
    var row = new Div(first, second);
    row.addClassNames("cv-stack", "cv-card");
    var line = new Line(row, code, baseline, target, method, known);
    var drop =
        Buttons.quiet(
            getTranslation("campaign.indicator.remove"),
            () -> {
              lines.remove(line);
              body.remove(row);
            });
    drop.setIcon(Icon.DELETE.create());
    row.add(drop);
    lines.add(line);
    body.add(row);
    return line;
  }

  private TextField text(String key) {
    var field = Fields.text(getTranslation(key), "");
    field.setMaxLength(Texts.MEDIUM);
    return field;
  }
}
