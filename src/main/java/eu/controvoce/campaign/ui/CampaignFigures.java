package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.BudgetLine;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.campaign.CampaignKeeping;
import eu.controvoce.campaign.CampaignResults;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.IndicatorReadings.Reading;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.offline.LineCosts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** How far a campaign is, what it costs and what came of it, as parts of its sheet. */
@org.springframework.stereotype.Component
class CampaignFigures {

  private final CampaignKeeping keeping;
  private final Outgoing outgoing;
  private final LineCosts costs;
  private final Times times;

  CampaignFigures(CampaignKeeping keeping, Outgoing outgoing, LineCosts costs, Times times) {
    this.keeping = keeping;
    this.outgoing = outgoing;
    this.costs = costs;
    this.times = times;
  }

  /** How many of its publications are out, and how many of its days are gone. */
  Component progress(Campaign campaign, Actor actor) {
    var progress = keeping.progress(actor, campaign.id());
    var out =
        new Figure(
                Words.say("campaign.figure.out"),
                progress.all() == 0
                    ? "0"
                    : Words.say("strategy.of", progress.out(), progress.all()))
            .note(Words.say("campaign.figure.planned", progress.planned()));
    if (progress.failed() > 0) {
      out.comparison(Tone.DANGER, Words.say("campaign.figure.failed", progress.failed()));
    }
    var days =
        new Figure(
                Words.say("campaign.figure.days"),
                Words.say("strategy.of", progress.daysGone(), progress.days()))
            .note(Words.say("campaign.figure.days.left", progress.days() - progress.daysGone()));
    return new Section(Words.say("campaign.progress.heading"), Figure.row(out, days));
  }

  /** What it costs, if anything was planned or spent. */
  Optional<Component> spending(Campaign campaign, Actor actor, Locale locale) {
    var spending = keeping.spending(actor, campaign.id());
    if (spending.isEmpty()) {
      return Optional.empty();
    }
    var left = new Figure(Words.say("campaign.spent.rest"), euros(spending.rest(), locale));
    if (spending.rest() < 0) {
      left.comparison(Tone.ATTENTION, Words.say("campaign.spent.over"));
    }
    var parts = new ArrayList<Component>();
    parts.add(
        Figure.row(
            new Figure(Words.say("campaign.spent"), euros(spending.spent(), locale))
                .note(
                    Words.say(
                        "campaign.spent.publications", euros(spending.publications(), locale)))
                .note(Words.say("campaign.spent.planned", euros(spending.planned(), locale))),
            left));
    var lines = campaign.framed().lines();
    if (!lines.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("cv-milestones");
      var actions = costs.of(outgoing.list(actor, PublicationFilter.of(campaign.id())));
      lines.forEach(each -> list.add(line(each, actions.getOrDefault(each.what(), 0L), locale)));
      parts.add(list);
    }
    return Optional.of(
        new Section(Words.say("campaign.spent.heading"), parts.toArray(Component[]::new)));
  }

  /** What came of its publications, and where its indicators stand. */
  Optional<Component> results(Campaign campaign, Actor actor, Locale locale, Command changed) {
    var sums = CampaignResults.sums(outgoing.list(actor, PublicationFilter.of(campaign.id())));
    var parts = new ArrayList<Component>();
    if (!sums.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("cv-milestones");
      sums.forEach(each -> list.add(sum(each)));
      parts.add(list);
      parts.add(help("campaign.results.reach"));
    }
    for (int i = 0; i < campaign.indicators().size(); i++) {
      parts.add(indicator(campaign, i, actor, locale, changed));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Words.say("campaign.results"), parts.toArray(Component[]::new)));
  }

  private ListItem line(BudgetLine line, long actions, Locale locale) {
    var spent = line.spent();
    var on = line.on();
    var words =
        spent == null
            ? Words.say("campaign.line.says.planned", euros(line.planned(), locale))
            : Words.say(
                "campaign.line.says.spent", euros(spent, locale), euros(line.planned(), locale));
    var paid = on == null ? words : words + ", " + times.date(on, locale);
    var detail =
        new Span(
            actions == 0
                ? paid
                : paid + " " + Words.say("campaign.line.says.actions", euros(actions, locale)));
    detail.addClassName("cv-help");
    return new ListItem(new Span(line.what()), detail);
  }

  private static ListItem sum(CampaignResults.Sum sum) {
    return new ListItem(
        new Span(Words.say("publication.metric." + sum.kind(), sum.value())),
        new StateBadge(
            sum.measured() ? Tone.FACT : Tone.NEUTRAL,
            Words.say(
                sum.measured() ? "campaign.results.measured" : "campaign.results.declared",
                sum.publications())));
  }

  private Div indicator(Campaign campaign, int index, Actor actor, Locale locale, Command changed) {
    var target = campaign.indicators().get(index);
    var box = new Div(new H3(IndicatorsField.name(target.code())));
    box.addClassNames("cv-card", "cv-commitment");
    box.add(fact("campaign.indicator.target", target.target()));
    var baseline = target.baseline();
    box.add(
        fact(
            "campaign.indicator.baseline",
            baseline == null ? Words.say("campaign.indicator.no-baseline") : baseline));
    var reading = keeping.reading(actor, campaign, target.code());
    reading.ifPresent(each -> box.add(read(each, locale)));
    var declared = target.declared();
    if (declared != null) {
      var says =
          Words.say(
              "campaign.indicator.declared", times.date(declared.on(), locale), declared.by());
      var line = fact("campaign.indicator.now", declared.value());
      line.add(new StateBadge(Tone.NEUTRAL, says));
      box.add(line);
    }
    if (reading.isEmpty() && declared == null) {
      box.add(help("campaign.indicator.unknown-yet"));
    }
    if (actor.may(Permission.PLAN, campaign.city())
        && campaign.status() != CampaignStatus.ARCHIVED) {
      box.add(declare(campaign, index, target, actor, changed));
    }
    return box;
  }

  private Button declare(
      Campaign campaign, int index, Target target, Actor actor, Command changed) {
    return Buttons.quiet(
        Words.say("campaign.indicator.declare"),
        () ->
            DeclareDialog.open(
                IndicatorsField.name(target.code()),
                value -> keeping.declare(actor, campaign.id(), index, value),
                changed));
  }

  private static Paragraph read(Reading reading, Locale locale) {
    var numbers = NumberFormat.getInstance(locale);
    numbers.setMaximumFractionDigits(1);
    var value = numbers.format(reading.value());
    var words =
        switch (reading.unit()) {
          case COUNT -> value;
          case PERCENT -> Words.say("campaign.reading.percent", value);
          case DAYS -> Words.say("campaign.reading.days", value);
          case EUROS -> Words.say("campaign.reading.euros", value);
        };
    var line = fact("campaign.indicator.now", words);
    line.add(
        new StateBadge(
            Tone.FACT,
            reading.n() < 0
                ? Words.say("campaign.reading.computed")
                : Words.say("campaign.reading.computed-n", reading.n())));
    return line;
  }

  private static Paragraph fact(String key, String value) {
    var name = new Span(Words.say(key));
    name.addClassName("cv-figure-name");
    var line = new Paragraph(name, new Span(value));
    line.addClassName("cv-owner");
    return line;
  }

  private static Paragraph help(String key) {
    var words = new Paragraph(Words.say(key));
    words.addClassName("cv-help");
    return words;
  }

  private static String euros(long amount, Locale locale) {
    return Words.say(
        "campaign.reading.euros", NumberFormat.getIntegerInstance(locale).format(amount));
  }
}
