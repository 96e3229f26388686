package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.campaign.BudgetLine;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.offline.ActionKind;
import eu.controvoce.campaign.offline.ActionPlan;
import eu.controvoce.campaign.offline.OfflineAction;
import eu.controvoce.city.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares an action: its kind, where, how many, what it costs, who answers for it. */
final class ActionDialog {

  private final Dialog dialog = new Dialog();
  private final RadioButtonGroup<ActionKind> kind =
      Fields.radios(Words.say("offline.kind"), List.of(ActionKind.values()));
  private final TextField place = Fields.text(Words.say("publication.place"), "");
  private final IntegerField copies = number("publication.copies");
  private final IntegerField cost = number("publication.cost");
  private final ComboBox<String> line;
  private final ComboBox<Member> responsible;
  private final IntegerField remind = number("offline.remind");
  private final FieldErrors errors = new FieldErrors();

  /**
   * @param before what was prepared already; {@code null} if nothing was
   * @param lines the campaign's budget lines
   */
  ActionDialog(
      Publication publication,
      @Nullable OfflineAction before,
      List<Member> members,
      List<BudgetLine> lines,
      SerializableConsumer<ActionPlan> save,
      Command changed) {
    kind.setItemLabelGenerator(each -> Words.say("offline.kind." + each));
    place.setMaxLength(Texts.SHORT);
    line =
        Fields.choice(
            Words.say("offline.line"), lines.stream().map(BudgetLine::what).distinct().toList());
    line.setClearButtonVisible(true);
    line.setHelperText(Words.say(lines.isEmpty() ? "offline.line.none" : "offline.line.help"));
    responsible = Fields.choice(Words.say("offline.responsible"), members);
    responsible.setItemLabelGenerator(Member::name);
    responsible.setClearButtonVisible(true);
    remind.setMax(OfflineAction.MOST_DAYS);
    remind.setHelperText(Words.say("offline.remind.help"));
    fill(publication, before, members);
    errors
        .bind("kind", kind)
        .bind("place", place)
        .bind("copies", copies)
        .bind("cost", cost)
        .bind("budgetLine", line)
        .bind("responsible", responsible)
        .bind("remindBefore", remind);
    dialog.setHeaderTitle(Words.say(before == null ? "offline.prepare" : "offline.change"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(kind, place).row(copies, cost).add(line).row(responsible, remind));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Words.say("ui.cancel"), dialog::close),
            Buttons.primary(
                Words.say("campaign.save"),
                () -> {
                  if (errors.attempt(() -> save.accept(plan()))) {
                    dialog.close();
                    Notices.done(Words.say("offline.prepared"));
                    changed.execute();
                  }
                }));
  }

  void open() {
    dialog.open();
  }

  private void fill(Publication publication, @Nullable OfflineAction before, List<Member> members) {
    place.setValue(publication.place() == null ? "" : publication.place());
    copies.setValue(publication.copies());
    cost.setValue(publication.cost());
    if (before == null) {
      return;
    }
    kind.setValue(before.kind());
    var wanted = before.budgetLine();
    // One that is no longer the campaign's is not proposed again.
    if (wanted != null && line.getListDataView().contains(wanted)) {
      line.setValue(wanted);
    }
    members.stream()
        .filter(each -> each.id().equals(before.responsible()))
        .findFirst()
        .ifPresent(responsible::setValue);
    remind.setValue(before.remindBefore());
  }

  private ActionPlan plan() {
    @Nullable Member who = responsible.getValue();
    return new ActionPlan(
        kind.getValue(),
        place.getValue(),
        copies.getValue(),
        cost.getValue(),
        line.getValue(),
        who == null ? null : who.id(),
        remind.getValue());
  }

  private static IntegerField number(String label) {
    var field = new IntegerField(Words.say(label));
    field.setMin(0);
    return field;
  }
}
