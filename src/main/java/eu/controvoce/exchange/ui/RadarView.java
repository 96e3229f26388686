package eu.controvoce.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.exchange.Radar;
import eu.controvoce.exchange.RadarEntry;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What the network hears: each shared rumour by city, and the answers others have ready. */
@Route(RadarView.ROUTE)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER", "COORDINATOR"})
class RadarView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "rete";

  private static final int ANSWERS = 6;

  private final Radar radar;
  private final CodingFrame frame;
  private final Actor actor;
  private final List<City> cities;
  private final ViewTitle title;
  private final Div body = new Div();

  RadarView(Radar radar, Cities cities, CodingFrame frame, CurrentActor current) {
    this.radar = radar;
    this.frame = frame;
    this.actor = current.get();
    this.cities = cities.findAll().stream().sorted(Comparator.comparing(City::name)).toList();
    title = new ViewTitle(getTranslation("exchange.radar.heading"), "");
    body.addClassName("cv-dashboard");
    getContent().addClassName("cv-view");
    getContent().add(title, body);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("exchange.radar.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var entries = radar.entries(actor);
    body.removeAll();
    title.setSentence(
        getTranslation("exchange.radar.sentence", entries.size(), Radar.RECENT.toDays()));
    if (entries.isEmpty()) {
      body.add(
          new EmptyState(
              Icon.NETWORK,
              getTranslation("exchange.empty"),
              getTranslation("exchange.empty.text")));
      return;
    }
    body.add(table(entries), answers(entries));
  }

  private Component table(List<RadarEntry> entries) {
    var table = new NativeTable();
    table.addClassNames("cv-table", "cv-radar");
    table.setCaptionText(getTranslation("exchange.radar.caption", Radar.RECENT.toDays()));
    var head = table.getHead().addRow();
    head.add(header(getTranslation("exchange.rumour"), "col"));
    cities.forEach(each -> head.add(header(each.name(), "col")));
    head.add(header(getTranslation("exchange.answers"), "col"));
    for (var entry : entries) {
      var row = table.getBody().addRow();
      var name = header("", "row");
      name.add(name(entry), topics(entry));
      row.add(name);
      cities.forEach(each -> {
        var count = entry.recent().get(each.id());
        row.addDataCell().setText(count == null ? "–" : count.toString());
      });
      row.addDataCell()
          .add(
              entry.answers().isEmpty()
                  ? new StateBadge(Tone.ATTENTION, getTranslation("exchange.no-answer"))
                  : new StateBadge(
                      Tone.ANSWER, getTranslation("exchange.ready", entry.answers().size())));
    }
    var holder = new Div(table);
    holder.addClassName("cv-table-holder");
    holder.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    holder.getElement().setAttribute("aria-label", getTranslation("exchange.radar.heading"));
    return holder;
  }

  private Component name(RadarEntry entry) {
    return actor.city() == null
        ? Speech.inline(entry.rumour().title())
        : new Anchor(
            RumourLinks.rumour(entry.rumour().id()), Speech.inline(entry.rumour().title()));
  }

  private Span topics(RadarEntry entry) {
    var words =
        new Span(
            String.join(
                ", ",
                entry.rumour().topics().stream()
                    .map(each -> frame.topicLabel(each, getLocale()))
                    .toList()));
    words.addClassNames("cv-help", "cv-block");
    return words;
  }

  private Section answers(List<RadarEntry> entries) {
    var cards = new Div();
    cards.addClassName("cv-cards");
    entries.stream()
        .flatMap(each -> each.answers().stream())
        .distinct()
        .filter(each -> !each.city().equals(actor.city()))
        .limit(ANSWERS)
        .forEach(each ->
            each.publishable()
                .ifPresent(force -> {
                  var city =
                      cities.stream()
                          .filter(one -> one.id().equals(each.city()))
                          .map(City::name)
                          .findFirst()
                          .orElse("");
                  var card =
                      new Answer(force.content().headline(), force.content().openingFact()).small();
                  cards.add(
                      actor.city() == null
                          ? card.with(new Span(city))
                          : card.with(
                              new Span(city),
                              new Anchor(
                                  AnswerLinks.message(each.id()),
                                  getTranslation("exchange.read"))));
                }));
    var none = new Span(getTranslation("exchange.shared.none"));
    none.addClassName("cv-help");
    return new Section(
        getTranslation("exchange.shared"),
        cards.getChildren().findAny().isPresent() ? cards : none);
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
