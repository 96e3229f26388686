package eu.controvoce.campaign.strategy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.campaign.strategy.NewStrategy.Line;
import eu.controvoce.campaign.strategy.NewStrategy.Tick;
import eu.controvoce.campaign.strategy.Owner;
import eu.controvoce.campaign.strategy.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One commitment being written, with its milestones. */
final class CommitmentField extends Composite<Div> {

  private record Row(Div holder, @Nullable String key, TextField what, DatePicker due) {}

  private final Phase phase;
  private final TextArea what = Fields.area(StrategyWords.say("strategy.commitment"), "", 1);
  private final OwnerField owner;
  private final Div milestones = new Div();
  private final List<Row> rows = new ArrayList<>();

  CommitmentField(Phase phase, List<Owner> members, Command remove) {
    this.phase = phase;
    owner = new OwnerField(StrategyWords.say("strategy.owner"), members);
    what.setMaxLength(Texts.MEDIUM);
    milestones.addClassName("cv-stack");
    var add =
        Buttons.quiet(
            StrategyWords.say("strategy.milestone.add"), () -> add(null, "").what().focus());
    add.setIcon(Icon.ADD.create());
    var drop = Buttons.quiet(StrategyWords.say("strategy.commitment.remove"), remove);
    drop.setIcon(Icon.DELETE.create());
    var acts = new Div(add, drop);
    acts.addClassName("cv-actions");
    getContent().addClassNames("cv-card", "cv-stack", "cv-commitment");
    getContent().add(what, owner, milestones, acts);
  }

  Phase phase() {
    return phase;
  }

  void focus() {
    what.focus();
  }

  void fill(Line line) {
    what.setValue(line.what());
    owner.choose(line.owner());
    line.milestones().forEach(each -> add(each.key(), each.what()).due().setValue(each.due()));
  }

  /** Whether nothing is in it, so that it does not count. */
  boolean isEmpty() {
    return what.getValue().isBlank() && filled().isEmpty();
  }

  /** Makes its fields the places of what is refused under a name. */
  void bind(FieldErrors errors, String name) {
    errors.bind(name + ".what", what).bind(name + ".owner", owner);
    var counted = filled();
    for (int i = 0; i < counted.size(); i++) {
      errors
          .bind(name + ".milestones." + i + ".what", counted.get(i).what())
          .bind(name + ".milestones." + i + ".due", counted.get(i).due());
    }
  }

  /**
   * What is written.
   *
   * @param name under which a refusal names its fields
   */
  Line written(String name) {
    var who = owner.getValue();
    if (who == null) {
      throw new InvalidInput(name + ".owner", "input.required");
    }
    return new Line(
        phase,
        what.getValue(),
        who,
        filled().stream()
            .map(each -> new Tick(each.key(), each.what().getValue(), each.due().getValue()))
            .toList());
  }

  /** Milestones left empty do not count. */
  private List<Row> filled() {
    return rows.stream()
        .filter(each -> !each.what().getValue().isBlank() || !each.due().isEmpty())
        .toList();
  }

  private Row add(@Nullable String key, String text) {
    var title = Fields.text(StrategyWords.say("strategy.milestone"), "");
    title.setMaxLength(Texts.SHORT);
    title.setValue(text);
    var due = Fields.day(StrategyWords.say("strategy.milestone.due"), getLocale());
    var holder = new Div(title, due);
    holder.addClassNames("cv-form-row", "cv-milestone-row");
    var row = new Row(holder, key, title, due);
    holder.add(
        Buttons.icon(
            Icon.DELETE,
            StrategyWords.say("strategy.milestone.remove"),
            () -> {
              rows.remove(row);
              milestones.remove(holder);
            }));
    rows.add(row);
    milestones.add(holder);
    return row;
  }
}
