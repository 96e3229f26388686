package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.calendar.SilenceDesk;
import eu.controvoce.campaign.calendar.SilenceDesk.Entered;
import eu.controvoce.campaign.calendar.SilencePeriod;
import eu.controvoce.campaign.ui.Words;
import eu.controvoce.city.City;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a period of electoral silence. */
final class SilenceDialog {

  private SilenceDialog() {}

  /**
   * @param before what is corrected; {@code null} for a new one
   * @param entered does it; may be refused
   */
  static void open(List<City> cities, @Nullable SilencePeriod before, Consumer<Entered> entered) {
    var locale = UI.getCurrent().getLocale();
    var dialog = new Dialog();
    var name = Fields.text(Words.say("silence.name"), Words.say("silence.name.help"));
    name.setMaxLength(Texts.SHORT);
    var from = Fields.day(Words.say("silence.from"), locale);
    var to = Fields.day(Words.say("silence.to"), locale);
    var city = Fields.choice(Words.say("silence.city"), cities);
    city.setItemLabelGenerator(City::name);
    city.setPlaceholder(Words.say("silence.everywhere"));
    city.setHelperText(Words.say("silence.city.help"));
    city.setClearButtonVisible(true);
    var rule = Fields.text(Words.say("silence.rule"), Words.say("silence.rule.help"));
    rule.setMaxLength(Texts.SHORT);
    rule.setValue(before == null ? SilenceDesk.USUAL_RULE : before.rule());
    if (before != null) {
      name.setValue(before.name());
      from.setValue(before.from());
      to.setValue(before.to());
      cities.stream()
          .filter(each -> each.id().equals(before.city()))
          .findFirst()
          .ifPresent(city::setValue);
    }
    var errors =
        new FieldErrors()
            .bind("name", name)
            .bind("from", from)
            .bind("to", to)
            .bind("city", city)
            .bind("rule", rule);
    dialog.setHeaderTitle(Words.say(before == null ? "silence.add" : "silence.edit.heading"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(name).row(from, to).add(city, rule));
    var save =
        Buttons.primary(
            Words.say("ui.save"),
            () -> {
              if (errors.attempt(
                  () ->
                      entered.accept(
                          new Entered(
                              name.getValue(),
                              day("from", from.getValue()),
                              day("to", to.getValue()),
                              city.getOptionalValue().map(City::id).orElse(null),
                              rule.getValue())))) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.cancel"), dialog::close), save);
    dialog.open();
  }

  private static LocalDate day(String field, @Nullable LocalDate chosen) {
    if (chosen == null) {
      throw new InvalidInput(field, "input.required");
    }
    return chosen;
  }
}
