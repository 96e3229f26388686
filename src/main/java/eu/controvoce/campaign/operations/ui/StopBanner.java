package eu.controvoce.campaign.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ShellBanner;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.operations.OperationsLinks;
import eu.controvoce.campaign.operations.Stop;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells everybody concerned that nothing goes out, since when, who said so and why. */
@org.springframework.stereotype.Component
class StopBanner implements ShellBanner {

  private final StopDesk stops;
  private final Cities cities;
  private final CurrentActor current;
  private final Times times;

  StopBanner(StopDesk stops, Cities cities, CurrentActor current, Times times) {
    this.stops = stops;
    this.cities = cities;
    this.current = current;
    this.times = times;
  }

  @Override
  public Optional<Component> create() {
    return current.find().flatMap(actor -> banner(actor, stops.concerning(actor)));
  }

  private Optional<Component> banner(Actor actor, List<Stop> stops) {
    if (stops.isEmpty()) {
      return Optional.empty();
    }
    var lines = new Div();
    var locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
    stops.forEach(each -> lines.add(new Paragraph(words(each, locale))));
    var banner = new Div(Icon.PAUSE.create(), lines);
    if (actor.may(Permission.PLAN) || actor.may(Permission.ADMINISTER)) {
      var link =
          new Anchor(OperationsLinks.OPERATIONS, I18NProvider.translate("operations.banner.more"));
      lines.add(link);
    }
    banner.addClassName("cv-stop-banner");
    banner.getElement().setAttribute("role", "status");
    return Optional.of(banner);
  }

  private String words(Stop stop, Locale locale) {
    var since = times.at(stop.since(), locale);
    var city = stop.city();
    return city == null
        ? I18NProvider.translate("operations.banner.everything", since, stop.by(), stop.reason())
        : I18NProvider.translate(
            "operations.banner.city",
            cities.findById(city).map(City::name).orElse(city.value()),
            since,
            stop.by(),
            stop.reason());
  }
}
