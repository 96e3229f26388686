package eu.controvoce.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Chart;
import eu.controvoce.base.ui.ChartData;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Publication;
import eu.controvoce.insight.Dashboard;
import eu.controvoce.insight.MedianTime;
import eu.controvoce.insight.Ratio;
import eu.controvoce.insight.Share;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourLinks;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a dashboard. */
final class DashboardPanels {

  private static final int BARS = 10;

  /** People a share must at least be of. */
  private static final int FEWEST = 5;

  private final Dashboard shown;
  private final CodingFrame frame;
  private final Times times;
  private final Locale locale;
  private final Optional<UI> ui;

  DashboardPanels(Dashboard shown, CodingFrame frame, Times times, Locale locale, Optional<UI> ui) {
    this.shown = shown;
    this.frame = frame;
    this.times = times;
    this.locale = locale;
    this.ui = ui;
  }

  /** The dashboard in one sentence or two. */
  String sentence() {
    var main =
        say(
            "insight.sentence",
            shown.period().days(),
            shown.now().received(),
            shown.now().opened(),
            shown.overdue().size());
    return shown
        .growing()
        .map(each ->
            main
                + " "
                + say(
                    "insight.sentence.growing",
                    frame.topicLabel(each.key(), locale),
                    each.before(),
                    each.now()))
        .orElse(main);
  }

  Component figures() {
    var now = shown.now();
    var before = shown.before();
    return Figure.row(
        new Figure(say("insight.received"), Long.toString(now.received()))
            .comparison(Tone.NEUTRAL, compared(before.received())),
        new Figure(say("insight.opened"), Long.toString(now.opened()))
            .note(say("insight.returned", now.returned()))
            .comparison(Tone.NEUTRAL, compared(before.opened())),
        share("insight.coverage", now.coverage(), null)
            .note(say("insight.weighted", percent(now.weightedCoverage())))
            .note(say("insight.now")),
        time("insight.toResponse", now.toResponse(), before.toResponse()),
        time("insight.toTriage", now.toTriage(), before.toTriage()),
        share("insight.onTime", now.onTime(), before.onTime()),
        share("insight.usable", now.usable(), before.usable()),
        loop(),
        new Figure(say("insight.active"), Long.toString(now.active()))
            .comparison(Tone.NEUTRAL, compared(before.active())));
  }

  /** Of so few people no share is shown. */
  private Figure loop() {
    return shown.loop().whole() < FEWEST
        ? new Figure(say("insight.loop"), "–").note(say("insight.loop.few", FEWEST))
        : share("insight.loop", shown.loop(), null);
  }

  Component trend() {
    var trend = shown.trend();
    var days =
        DateTimeFormatter.ofPattern(shown.period().days() > 217 ? "MMM yy" : "d MMM", locale);
    return new Chart(
        say("insight.trend"),
        say("insight.trend.text"),
        new ChartData(
            ChartData.Kind.LINE,
            trend.steps().stream().map(days::format).toList(),
            List.of(
                series("insight.series.sightings", trend.sightings(), Tone.RUMOUR),
                series("insight.series.rumours", trend.opened(), Tone.ANSWER))));
  }

  Component shares() {
    var topics =
        bars(
            "insight.topics",
            "insight.topics.text",
            shown.topics(),
            each -> frame.topicLabel(each.key(), locale));
    var areas =
        bars(
            "insight.areas",
            "insight.areas.text",
            shown.areas(),
            each -> each.key().isEmpty() ? say("insight.area.unknown") : each.key());
    topics.onClick(_ -> ui.ifPresent(each -> each.navigate(RumourLinks.RUMOURS)));
    var row = new Div(topics, areas);
    row.addClassName("cv-charts");
    return row;
  }

  Component work() {
    var row = new Div(overdue(), upcoming(), troubled());
    row.addClassName("cv-charts");
    return row;
  }

  private Section overdue() {
    return list(
        "insight.overdue",
        "insight.overdue.none",
        shown.overdue().stream()
            .limit(BARS)
            .map(each ->
                new ItemRow(
                    each.rumour().title(),
                    true,
                    List.of(each.city().name()),
                    RumourLinks.rumour(each.rumour().id()),
                    new StateBadge(Tone.ATTENTION, say("insight.late", each.days()))))
            .toList());
  }

  private Section upcoming() {
    return list(
        "insight.upcoming",
        "insight.upcoming.none",
        shown.upcoming().stream().map(each -> row(each, Tone.NEUTRAL)).toList());
  }

  private Section troubled() {
    return list(
        "insight.troubled",
        "insight.troubled.none",
        shown.troubled().stream().map(each -> row(each, Tone.DANGER)).toList());
  }

  private ItemRow row(Publication publication, Tone tone) {
    return new ItemRow(
        times.at(publication.at(), publication.zone(), locale),
        false,
        List.of(
            say("channel.type." + publication.channelType().name()),
            shown.cities().stream()
                .filter(each -> each.id().equals(publication.city()))
                .map(each -> each.name())
                .findFirst()
                .orElse("")),
        CampaignLinks.publication(publication.id()),
        new StateBadge(tone, say("publication.status." + publication.status().name())));
  }

  private Section list(String heading, String none, List<ItemRow> rows) {
    if (rows.isEmpty()) {
      var words = new Span(say(none));
      words.addClassName("cv-help");
      return new Section(say(heading), words);
    }
    var list = new Rows(say(heading));
    list.show(rows);
    return new Section(say(heading), list);
  }

  private Chart bars(String title, String text, List<Share> all, Function<Share, String> name) {
    var most = all.stream().limit(BARS).toList();
    return new Chart(
        say(title),
        say(text),
        new ChartData(
            ChartData.Kind.BAR,
            most.stream().map(name).toList(),
            List.of(
                series("insight.series.now", most.stream().map(Share::now).toList(), Tone.RUMOUR),
                series(
                    "insight.series.before",
                    most.stream().map(Share::before).toList(),
                    Tone.DONE))));
  }

  private static ChartData.Series series(String key, List<Long> values, Tone tone) {
    return new ChartData.Series(say(key), values.stream().map(Long::doubleValue).toList(), tone);
  }

  private Figure share(String key, Ratio ratio, @org.jspecify.annotations.Nullable Ratio before) {
    var figure =
        new Figure(say(key), percent(ratio)).note(say("insight.of", ratio.part(), ratio.whole()));
    return before == null
        ? figure
        : figure.comparison(Tone.NEUTRAL, say("insight.before", percent(before)));
  }

  private Figure time(String key, MedianTime time, MedianTime before) {
    return new Figure(say(key), words(time))
        .note(say("insight.median", time.n(), time.open()))
        .comparison(Tone.NEUTRAL, say("insight.before", words(before)));
  }

  private static String words(MedianTime time) {
    var median = time.median();
    if (median == null) {
      return "–";
    }
    return median.toHours() < 48
        ? say("insight.hours", median.toHours())
        : say("insight.days", median.toDays());
  }

  private static String percent(Ratio ratio) {
    var percent = ratio.percent();
    return percent.isPresent() ? percent.getAsInt() + "%" : "–";
  }

  private static String compared(long before) {
    return say("insight.before", before);
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
