package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.calendar.CalendarLinks;
import eu.controvoce.campaign.calendar.SilenceDesk;
import eu.controvoce.campaign.calendar.SilencePeriod;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods of electoral silence that the network entered; calendars warn of them. */
@Route(CalendarLinks.SILENCE)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class SilenceView extends Composite<Div> implements HasDynamicTitle {

  private final SilenceDesk desk;
  private final Times times;
  private final Actor actor;
  private final List<City> cities;
  private final Div list = new Div();

  SilenceView(SilenceDesk desk, Cities cities, Times times, CurrentActor current) {
    this.desk = desk;
    this.times = times;
    this.actor = current.get();
    this.cities = cities.findAll().stream().sorted(Comparator.comparing(City::name)).toList();
    getContent().addClassName("cv-view");
    getContent()
        .add(
            new ViewTitle(
                getPageTitle(),
                getTranslation("silence.lead"),
                Buttons.primary(getTranslation("silence.add"), this::add)),
            list);
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("silence.heading");
  }

  private void show() {
    var periods = desk.list(actor);
    list.removeAll();
    if (periods.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.CALENDAR, getTranslation("silence.none"), getTranslation("silence.none.text")));
      return;
    }
    var lines = new UnorderedList();
    lines.addClassName("cv-lines");
    lines.getElement().setAttribute("aria-label", getPageTitle());
    periods.forEach(each -> lines.add(line(each)));
    list.add(lines);
  }

  private ListItem line(SilencePeriod period) {
    var title = new Span(period.name());
    title.addClassName("cv-row-title");
    var days =
        new Paragraph(
            getTranslation(
                "silence.days",
                times.date(period.from(), getLocale()),
                times.date(period.to(), getLocale())));
    days.addClassName("cv-line-text");
    var parts = new Span(new Span(where(period.city())), new Span(period.rule()));
    parts.addClassName("cv-row-parts");
    var words = new Div(title, days, parts);
    words.addClassName("cv-row-words");
    var acts = new Div(state(period));
    acts.addClassName("cv-actions");
    acts.add(
        Buttons.icon(Icon.EDIT, getTranslation("silence.edit", period.name()), () -> edit(period)),
        Buttons.icon(
            Icon.DELETE, getTranslation("silence.remove", period.name()), () -> remove(period)));
    return new ListItem(words, acts);
  }

  private Component state(SilencePeriod period) {
    var today = times.today();
    if (period.to().isBefore(today)) {
      return new StateBadge(Tone.DONE, getTranslation("silence.state.over"));
    }
    return period.from().isAfter(today)
        ? new StateBadge(Tone.NEUTRAL, Icon.CLOCK, getTranslation("silence.state.coming"))
        : new StateBadge(Tone.ATTENTION, getTranslation("silence.state.now"));
  }

  private String where(@Nullable CityId city) {
    return cities.stream()
        .filter(each -> each.id().equals(city))
        .findFirst()
        .map(City::name)
        .orElseGet(() -> getTranslation("silence.everywhere"));
  }

  private void add() {
    SilenceDialog.open(
        cities,
        null,
        entered -> {
          var added = desk.add(actor, entered);
          told("silence.added", () -> desk.remove(actor, added.id()));
        });
  }

  private void edit(SilencePeriod before) {
    SilenceDialog.open(
        cities,
        before,
        entered -> {
          var edited = desk.edit(actor, before, entered);
          told(
              "silence.edited",
              () ->
                  desk.edit(
                      actor,
                      edited,
                      new SilenceDesk.Entered(
                          before.name(),
                          before.from(),
                          before.to(),
                          before.city(),
                          before.rule())));
        });
  }

  private void remove(SilencePeriod period) {
    attempt(() -> {
      var gone = desk.remove(actor, period.id());
      told("silence.removed", () -> desk.restore(actor, gone));
    });
  }

  private void told(String key, Command undo) {
    Notices.done(
        getTranslation(key),
        () ->
            attempt(() -> {
              undo.execute();
              show();
            }));
    show();
  }

  private void attempt(Command what) {
    try {
      what.execute();
    } catch (Refusal e) {
      Notices.refused(e);
      show();
    }
  }
}
