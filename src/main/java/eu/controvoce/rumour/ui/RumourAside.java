package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.SightingFilter;
import java.util.List;
import java.util.stream.Collectors;

/** The right side of a rumour's sheet: where the city stands with it, and who else hears it. */
final class RumourAside extends Composite<Aside> {

  private static final int LATEST = 5;

  private final Rumour rumour;
  private final Times times;
  private final DescriptionList facts = new DescriptionList();

  RumourAside(Rumour rumour, Actor actor, Times times, Listening listening) {
    this.rumour = rumour;
    this.times = times;
    facts.addClassName("cv-facts");
    getContent().addClassName("cv-aside");
    var code = new Span(rumour.code() + (rumour.demo() ? " · " + getTranslation("ui.demo") : ""));
    code.addClassName("cv-help");
    term("rumour.code", code);
    rumour
        .in(actor.ownCity())
        .ifPresentOrElse(this::here, () -> say("rumour.status", getTranslation("rumour.not-here")));
    say("rumour.sharing", Labels.of("rumour.sharing", rumour.sharing()));
    say(
        "rumour.cities",
        rumour.handlings().stream()
            .map(each -> getTranslation("rumour.city-count", each.city().value(), each.sightings()))
            .map(RumourAside::capital)
            .collect(Collectors.joining(", ")));
    if (rumour.mergedInto() != null) {
      term(
          "rumour.mergedInto",
          new Anchor(
              RumourLinks.rumour(rumour.mergedInto()), getTranslation("rumour.merged.open")));
    }
    getContent().add(new Section(getTranslation("rumour.where"), facts).raised());
    getContent().add(sightings(actor, listening));
  }

  private void here(Handling handling) {
    term("rumour.status", Labels.badge(handling.status()));
    var due = handling.dueOn();
    if (due != null) {
      term(
          "rumour.dueOn",
          handling.awaitsAnswer()
              ? new DueBadge(due, times)
              : new Span(times.date(due, getLocale())));
    }
    var risk = handling.risk();
    if (risk != null) {
      say(
          "rumour.risk",
          getTranslation(
              "risk.words",
              Labels.of("risk.spread.short", risk.spread()),
              Labels.of("risk.harm.short", risk.harm()),
              risk.score()));
      criteria(risk);
    }
    var decision = handling.decision();
    if (decision != null) {
      say(
          "rumour.decision",
          Labels.of("rumour.decision", decision.type()) + ". " + decision.reason());
    }
    if (handling.lastHeard() != null) {
      say("rumour.lastHeard", times.date(handling.lastHeard(), getLocale()));
    }
  }

  /** What was ticked, and where that puts it in the matrix. */
  private void criteria(Risk risk) {
    var ticked = new UnorderedList();
    ticked.addClassName("cv-why");
    risk.criteria()
        .forEach(each -> ticked.add(new ListItem(getTranslation("risk.criterion." + each))));
    var matrix = new RiskMatrix();
    matrix.show(risk.spread(), risk.harm());
    var where = new Details(getTranslation("risk.matrix"), matrix);
    where.addClassName("cv-details");
    term(
        "rumour.criteria",
        risk.criteria().isEmpty()
            ? new Div(new Span(getTranslation("rumour.criteria.none")), where)
            : new Div(ticked, where));
  }

  private Section sightings(Actor actor, Listening listening) {
    var found = listening.list(actor, SightingFilter.of(rumour.id()), 0, LATEST);
    var rows = new Rows(getTranslation("rumour.sightings", found.total()));
    rows.show(
        found.items().stream()
            .map(each ->
                new ItemRow(
                    each.exactWords(),
                    true,
                    List.of(
                        times.date(each.heard().on(), getLocale()),
                        Labels.of("sighting.place", each.heard().placeType())),
                    RumourLinks.sighting(each.id())))
            .toList());
    var none = new Span(getTranslation("rumour.sightings.none"));
    none.addClassName("cv-help");
    return new Section(
        getTranslation("rumour.sightings", found.total()),
        found.items().isEmpty() ? new Div(none) : new Div(rows));
  }

  private void say(String key, String text) {
    term(key, new Span(text));
  }

  private void term(String key, com.vaadin.flow.component.Component value) {
    facts.add(
        new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
