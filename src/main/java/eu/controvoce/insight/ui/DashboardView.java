package eu.controvoce.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.insight.Dashboards;
import eu.controvoce.insight.Period;
import eu.controvoce.language.CodingFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * First the sentence, then the figures, then charts with their table a click away. City and period
 * stand in the address, so that what one sees can be shared.
 */
@Route(DashboardView.ROUTE)
@RolesAllowed({"OFFICER", "MANAGER", "COORDINATOR"})
class DashboardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "valuta";

  private static final List<Integer> SPANS = List.of(14, 30, 90, 180, 365);
  private static final int USUAL = 90;

  private final Dashboards dashboards;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;
  private final List<City> choices;
  private final ViewTitle title;
  private final Select<City> city = new Select<>();
  private final FilterChips spans;
  private final DatePicker from;
  private final DatePicker to;
  private final Div body = new Div();
  private final FieldErrors errors = new FieldErrors();
  private boolean showing;

  DashboardView(Dashboards dashboards, CodingFrame frame, Times times, CurrentActor current) {
    this.dashboards = dashboards;
    this.frame = frame;
    this.times = times;
    this.actor = current.get();
    this.choices = dashboards.choices(actor);
    title = new ViewTitle(getTranslation("insight.dashboard.heading"), "");
    spans = new FilterChips(getTranslation("insight.period"), this::span);
    SPANS.forEach(each -> spans.add(each.toString(), getTranslation("insight.days", each)));
    from = Fields.day(getTranslation("insight.from"), getLocale());
    to = Fields.day(getTranslation("insight.to"), getLocale());
    errors.bind("from", from).bind("to", to);
    from.addValueChangeListener(event -> dates(event.isFromClient()));
    to.addValueChangeListener(event -> dates(event.isFromClient()));
    city.setLabel(getTranslation("insight.city"));
    city.setItems(choices);
    city.setEmptySelectionAllowed(true);
    city.setEmptySelectionCaption(getTranslation("insight.city.all"));
    city.setItemLabelGenerator(
        each -> each == null ? getTranslation("insight.city.all") : each.name());
    city.setVisible(choices.size() > 1);
    city.addValueChangeListener(event -> dates(event.isFromClient()));
    var tools = new Div(city, from, to, spans);
    tools.addClassName("cv-dashboard-tools");
    body.addClassName("cv-dashboard");
    getContent().addClassName("cv-view");
    getContent().add(title, tools, body);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("insight.dashboard.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    var today = times.today();
    var last = day(asked, "a").orElse(today);
    var first = day(asked, "da").orElse(last.minusDays(USUAL - 1L));
    var wanted =
        asked
            .getSingleParameter("citta")
            .flatMap(name ->
                choices.stream().filter(each -> each.id().value().equals(name)).findFirst());
    showing = true;
    from.setValue(first);
    to.setValue(last);
    city.setValue(wanted.orElse(null));
    showing = false;
    spans.show(
        today.equals(last) ? String.valueOf(last.toEpochDay() - first.toEpochDay() + 1) : "");
    errors.attempt(() -> show(wanted.map(City::id), new Period(first, last)));
  }

  private void show(Optional<CityId> wanted, Period period) {
    body.removeAll();
    try {
      var dashboard = dashboards.of(actor, wanted, period);
      if (dashboard.isEmpty()) {
        title.setSentence("");
        body.add(
            new EmptyState(
                Icon.CHART, getTranslation("insight.empty"), getTranslation("insight.empty.text")));
        return;
      }
      var panels = new DashboardPanels(dashboard, frame, times, getLocale(), getUI());
      title.setSentence(panels.sentence());
      body.add(panels.figures(), panels.trend(), panels.shares(), panels.work());
      var note = new Paragraph(getTranslation("insight.listening"));
      note.addClassName("cv-help");
      body.add(note);
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void span(String days) {
    var last = times.today();
    go(last.minusDays(Long.parseLong(days) - 1), last);
  }

  private void dates(boolean byPerson) {
    if (byPerson && !showing && from.getValue() != null && to.getValue() != null) {
      go(from.getValue(), to.getValue());
    }
  }

  private void go(LocalDate first, LocalDate last) {
    Map<String, String> asked = new HashMap<>();
    asked.put("da", first.toString());
    asked.put("a", last.toString());
    if (city.getValue() != null) {
      asked.put("citta", city.getValue().id().value());
    }
    getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.simple(asked)));
  }

  private static Optional<LocalDate> day(QueryParameters asked, String name) {
    try {
      return asked.getSingleParameter(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
