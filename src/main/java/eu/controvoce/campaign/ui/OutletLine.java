package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** One outlet in the planning dialog: whether to use it, when, and what an action needs. */
final class OutletLine extends Composite<Div> {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Outlet outlet;
  private final LocalDate today;
  private final Checkbox chosen;
  private final Select<TimeChoice> time = new Select<>();
  private final DateTimePicker at;
  private final TextField place;
  private final IntegerField copies = new IntegerField(Words.say("publication.copies"));
  private final IntegerField cost = new IntegerField(Words.say("publication.cost"));
  private final Div details = new Div();
  private final FieldErrors errors = new FieldErrors();

  OutletLine(Outlet outlet, LocalDate today, Locale locale) {
    this.outlet = outlet;
    this.today = today;
    chosen = new Checkbox(outlet.name());
    chosen.addValueChangeListener(event -> details.setVisible(event.getValue()));
    time.setLabel(Words.say("publication.when"));
    time.setItems(TimeChoice.values());
    time.setItemLabelGenerator(each -> Words.say("publication.when." + each.name()));
    at = Fields.time(Words.say("publication.at"), locale);
    at.setValue(today.plusDays(1).atTime(MORNING));
    at.setVisible(false);
    time.addValueChangeListener(event -> at.setVisible(event.getValue() == TimeChoice.CHOOSE));
    time.setValue(outlet.isOffline() ? TimeChoice.TOMORROW : TimeChoice.NOW);
    place = Fields.text(Words.say("publication.place"), "");
    place.setMaxLength(Texts.SHORT);
    copies.setMin(0);
    cost.setMin(0);
    errors.bind("at", at).bind("place", place).bind("copies", copies).bind("cost", cost);
    details.addClassName("cv-outlet-details");
    details.setVisible(false);
    details.add(time, at);
    if (outlet.isOffline()) {
      var numbers = new Div(copies, cost);
      numbers.addClassName("cv-form-row");
      details.add(place, numbers);
    }
    var kind = new Paragraph(Words.say(outlet.explanation()));
    kind.addClassName("cv-help");
    var head = new Div(Words.icon(outlet.type()).create(), chosen);
    head.addClassName("cv-outlet-head");
    getContent().addClassName("cv-outlet");
    getContent().add(head, kind, details);
    if (outlet.paused()) {
      kind.setText(Words.say("publication.held.outlet-paused", outlet.name()));
    }
  }

  OutletId outlet() {
    return outlet.id();
  }

  boolean isChosen() {
    return chosen.getValue() && chosen.isEnabled();
  }

  /** Calls when something was chosen that changes when it goes out, or whether. */
  void onChange(Command changed) {
    chosen.addValueChangeListener(_ -> changed.execute());
    time.addValueChangeListener(_ -> changed.execute());
    at.addValueChangeListener(_ -> changed.execute());
  }

  /** Proposes a time. */
  void propose(LocalDateTime proposed) {
    time.setValue(TimeChoice.CHOOSE);
    at.setValue(proposed);
  }

  /** Ticks it. */
  void choose() {
    chosen.setValue(true);
  }

  /** Whether a time is chosen that can be read. */
  boolean isTimed() {
    return time.getValue() != TimeChoice.CHOOSE || at.getValue() != null;
  }

  /** Does it and shows what is refused beside its field; whether it was done. */
  boolean attempt(Command act) {
    return errors.attempt(act);
  }

  /** Planned: not to be planned a second time while other lines are mended. */
  void planned() {
    chosen.setEnabled(false);
    details.setVisible(false);
  }

  NewPublication wanted(CampaignId campaign, MessageId message) {
    return new NewPublication(
        campaign,
        message,
        outlet.id(),
        when(),
        null,
        place.getValue(),
        copies.getValue(),
        cost.getValue());
  }

  private When when() {
    return switch (time.getValue()) {
      case NOW -> new When.Now();
      case TOMORROW -> new When.Local(today.plusDays(1).atTime(MORNING));
      case CHOOSE -> {
        var value = at.getValue();
        if (value == null) {
          throw new InvalidInput("at", "publication.at.unreadable");
        }
        yield new When.Local(value);
      }
    };
  }

  static List<OutletLine> of(List<Outlet> outlets, LocalDate today, Locale locale) {
    return outlets.stream().map(each -> new OutletLine(each, today, locale)).toList();
  }
}
