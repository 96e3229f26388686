package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.SharedCampaigns.Shared;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.rumour.Rumour;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a new campaign is made from: a step to choose the way, and one to choose the thing. */
final class WizardStart {

  /** What a campaign can begin with. */
  enum Way {
    RUMOURS,
    PLAYBOOK,
    SHARED,
    EMPTY
  }

  /** Beyond this many a list to tick is no help. */
  private static final int TICKABLE = 10;

  private final RadioButtonGroup<Way> way =
      Fields.radios(Words.say("campaign.wizard.way"), List.of(Way.values()));
  private final CheckboxGroup<Rumour> waiting =
      new CheckboxGroup<>(Words.say("campaign.wizard.waiting"));
  private final MultiSelectComboBox<Rumour> others;
  private final ComboBox<Playbook> playbook;
  private final DatePicker day;
  private final ComboBox<Shared> shared;
  private final Paragraph sharedSays = new Paragraph();
  private final Div choice = new Div();

  WizardStart(
      List<Rumour> toAnswer,
      List<Rumour> all,
      List<Playbook> playbooks,
      List<Shared> campaigns,
      Times times) {
    way.setItemLabelGenerator(each -> Words.say("campaign.wizard.way." + each));
    way.setValue(Way.RUMOURS);
    var tickable = toAnswer.stream().limit(TICKABLE).toList();
    waiting.setItems(tickable);
    waiting.setItemLabelGenerator(Rumour::title);
    waiting.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    waiting.setVisible(!tickable.isEmpty());
    var rest = all.stream().filter(each -> !tickable.contains(each)).toList();
    others =
        Fields.choices(
            Words.say(tickable.isEmpty() ? "campaign.rumours" : "campaign.wizard.other-rumours"),
            rest);
    others.setItemLabelGenerator(Rumour::title);
    playbook = Fields.choice(Words.say("campaign.wizard.playbook"), playbooks);
    playbook.setItemLabelGenerator(Playbook::name);
    day = Fields.day(Words.say("playbook.use.day"), UI.getCurrent().getLocale());
    playbook.addValueChangeListener(event -> {
      var chosen = event.getValue();
      if (chosen != null) {
        day.setHelperText(
            Words.say("playbook.use.day.help", chosen.startDaysBefore(), chosen.endDaysAfter()));
        if (day.isEmpty()) {
          day.setValue(times.today().plusDays(chosen.startDaysBefore()));
        }
      }
    });
    shared = Fields.choice(Words.say("campaign.wizard.shared"), campaigns);
    shared.setItemLabelGenerator(each -> each.cityName() + " · " + each.name());
    shared.setHelperText(Words.say("campaign.wizard.shared.help"));
    shared.addValueChangeListener(
        event -> sharedSays.setText(event.getValue() == null ? "" : says(event.getValue())));
    sharedSays.addClassName("cv-help");
    if (playbooks.isEmpty()) {
      playbook.setHelperText(Words.say("campaign.wizard.no-playbook"));
    }
    if (campaigns.isEmpty()) {
      shared.setHelperText(Words.say("campaign.wizard.no-shared"));
    }
  }

  private static String says(Shared chosen) {
    return Words.say("campaign.wizard.shared.says", chosen.objective(), chosen.days());
  }

  Way way() {
    return way.getValue() == null ? Way.EMPTY : way.getValue();
  }

  void begin(Way with) {
    way.setValue(with);
  }

  Component ways() {
    return new Form(way);
  }

  /** The fields of the chosen way. */
  Component choice() {
    var form =
        switch (way()) {
          case RUMOURS -> new Form(waiting, others);
          case PLAYBOOK -> new Form(playbook, day);
          case SHARED -> new Form(shared, sharedSays);
          case EMPTY -> new Form();
        };
    choice.removeAll();
    choice.add(form);
    return choice;
  }

  FieldErrors errors() {
    return new FieldErrors()
        .bind("rumours", others)
        .bind("playbook", playbook)
        .bind("day", day)
        .bind("shared", shared);
  }

  Set<Rumour> rumours() {
    var chosen = new LinkedHashSet<Rumour>(waiting.getValue());
    chosen.addAll(others.getValue());
    if (chosen.isEmpty()) {
      throw new InvalidInput("rumours", "campaign.wizard.rumour-needed");
    }
    return chosen;
  }

  void choose(Rumour rumour) {
    if (waiting.getListDataView().contains(rumour)) {
      waiting.select(rumour);
    } else {
      others.setValue(Set.of(rumour));
    }
  }

  Playbook playbook() {
    return required("playbook", playbook.getValue());
  }

  LocalDate day() {
    return required("day", day.getValue());
  }

  Shared shared() {
    return required("shared", shared.getValue());
  }

  private static <T> T required(String field, @org.jspecify.annotations.Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "input.required");
    }
    return value;
  }
}
