package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.RiskCriteria;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judging a rumour: what it is, whom it is about, how far it goes and what it may do. */
final class TriagePanel extends Composite<Div> {

  private final Casework casework;
  private final Actor actor;
  private final Rumour rumour;
  private final CodingFrame frame;
  private final RadioButtonGroup<RumourKind> kind;
  private final TopicField topics;
  private final MultiSelectComboBox<CodingFrame.TargetGroup> groups;
  private final RadioButtonGroup<Risk.Spread> spread;
  private final RadioButtonGroup<Risk.Harm> harm;
  private final CheckboxGroup<String> spreadCriteria = new CheckboxGroup<>();
  private final CheckboxGroup<String> harmCriteria = new CheckboxGroup<>();
  private final RiskMatrix matrix = new RiskMatrix();

  /**
   * @param changed called after it was judged
   * @param closed called when the person gives up
   */
  TriagePanel(
      Casework casework,
      Actor actor,
      Rumour rumour,
      CodingFrame frame,
      Command changed,
      Command closed) {
    this.casework = casework;
    this.actor = actor;
    this.rumour = rumour;
    this.frame = frame;
    kind = Fields.radios(getTranslation("rumour.kind"), List.of(RumourKind.values()));
    kind.setItemLabelGenerator(each -> Labels.of("rumour.kind", each));
    kind.setHelperText(getTranslation("rumour.kind.help"));
    topics = new TopicField(frame, getLocale());
    topics.field().setHelperText(getTranslation("triage.topics.help"));
    groups = Fields.choices(getTranslation("rumour.targetGroups"), frame.targetGroups());
    groups.setItemLabelGenerator(each -> each.label(getLocale()));
    spread = Fields.radios(getTranslation("risk.spread"), List.of(Risk.Spread.values()));
    spread.setItemLabelGenerator(each -> Labels.of("risk.spread", each));
    harm = Fields.radios(getTranslation("risk.harm"), List.of(Risk.Harm.values()));
    harm.setItemLabelGenerator(each -> Labels.of("risk.harm", each));
    for (var each : List.of(spreadCriteria, harmCriteria)) {
      each.setItemLabelGenerator(key -> getTranslation("risk.criterion." + key));
      each.addClassName("cv-criteria");
      each.setLabel(getTranslation("triage.criteria"));
      each.setVisible(false);
    }
    spread.addValueChangeListener(
        _ -> criteria(spreadCriteria, spread.getOptionalValue().map(RiskCriteria::of)));
    harm.addValueChangeListener(
        _ -> criteria(harmCriteria, harm.getOptionalValue().map(RiskCriteria::of)));
    prefill();
    var errors =
        new FieldErrors()
            .bind("topics", topics.field())
            .bind("kind", kind)
            .bind("spread", spread)
            .bind("harm", harm);
    var save = Buttons.primary(getTranslation("triage.save"), () -> save(errors, changed));
    getContent()
        .add(
            new Form(
                    kind,
                    topics.field(),
                    groups,
                    spread,
                    spreadCriteria,
                    harm,
                    harmCriteria,
                    matrix)
                .actions(save, Buttons.quiet(getTranslation("ui.cancel"), closed)));
    getContent().addClassNames("cv-card", "cv-panel");
  }

  private void prefill() {
    kind.setValue(rumour.kind());
    topics.set(rumour.topics());
    groups.setValue(
        frame.targetGroups().stream()
            .filter(each -> rumour.targetGroups().contains(each.code()))
            .collect(Collectors.toSet()));
    rumour
        .in(actor.ownCity())
        .map(Handling::risk)
        .ifPresent(risk -> {
          spread.setValue(risk.spread());
          harm.setValue(risk.harm());
          spreadCriteria.setValue(among(risk.criteria(), RiskCriteria.of(risk.spread())));
          harmCriteria.setValue(among(risk.criteria(), RiskCriteria.of(risk.harm())));
        });
  }

  private static Set<String> among(List<String> ticked, List<String> offered) {
    return ticked.stream().filter(offered::contains).collect(Collectors.toSet());
  }

  private void criteria(CheckboxGroup<String> group, Optional<List<String>> offered) {
    offered.ifPresent(group::setItems);
    group.setVisible(offered.isPresent());
    matrix.show(spread.getValue(), harm.getValue());
  }

  private void save(FieldErrors errors, Command changed) {
    var done =
        errors.attempt(() -> {
          if (spread.isEmpty()) {
            throw new InvalidInput("spread", "triage.spread.required");
          }
          if (harm.isEmpty()) {
            throw new InvalidInput("harm", "triage.harm.required");
          }
          var ticked = new ArrayList<>(spreadCriteria.getValue());
          ticked.addAll(harmCriteria.getValue());
          var codes =
              groups.getValue().stream().map(CodingFrame.TargetGroup::code).sorted().toList();
          casework.triage(
              actor,
              rumour.id(),
              rumour.version(),
              new Triage(
                  kind.getValue(),
                  topics.codes(),
                  codes,
                  spread.getValue(),
                  harm.getValue(),
                  ticked));
        });
    if (done) {
      Notices.done(getTranslation("triage.saved"));
      changed.execute();
    }
  }
}
