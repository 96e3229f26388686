package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityRegister;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said about one city, to be changed. */
final class CityPanel extends Composite<Div> {

  private final CityRegister register;
  private final Actor actor;
  private final SerializableConsumer<City> saved;
  private final FieldErrors errors = new FieldErrors();
  private final CityFields fields = new CityFields(errors);
  private final H2 heading = new H2();
  private @Nullable City city;

  /**
   * @param city {@code null} for one that is not there yet
   * @param saved called with the city as saved
   */
  CityPanel(
      @Nullable City city, CityRegister register, Actor actor, SerializableConsumer<City> saved) {
    this.city = city;
    this.register = register;
    this.actor = actor;
    this.saved = saved;
    fields.bindName(errors, "name");
    var form = new Form();
    fields.addAllTo(form);
    form.actions(Buttons.primary(getTranslation(city == null ? "cities.add" : "save"), this::save));
    if (city == null) {
      heading.setText(getTranslation("cities.add"));
    } else {
      heading.setText(city.name());
      fields.fill(city);
    }
    getContent().addClassName("cv-admin-panel");
    getContent().add(heading, form);
  }

  private void save() {
    errors.attempt(() -> {
      var known = city;
      var after =
          known == null
              ? register.add(actor, fields.draft())
              : register.edit(
                  actor, known.id(), Objects.requireNonNull(known.version()), fields.draft());
      city = after;
      heading.setText(after.name());
      Notices.done(getTranslation("saved"));
      saved.accept(after);
    });
  }
}
