package eu.controvoce.campaign.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.operations.Lateness;
import eu.controvoce.campaign.operations.NodeSeen;
import eu.controvoce.campaign.operations.OutletHealth;
import eu.controvoce.campaign.operations.Overview;
import eu.controvoce.city.CityId;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lateness, channels and nodes as people read them. */
record MachineryPart(Map<CityId, String> cities, boolean everywhere, Times times, Locale locale) {

  /** How late things began, beside how many there were. */
  Component lateness(Overview overview) {
    return Figure.row(
        figure("operations.p50", overview.day(), overview.day().p50(), "operations.day"),
        figure("operations.p95", overview.day(), overview.day().p95(), "operations.day"),
        figure("operations.p99", overview.day(), overview.day().p99(), "operations.day"),
        figure("operations.p99", overview.week(), overview.week().p99(), "operations.week"));
  }

  /** How each channel has been doing. */
  Component outlets(List<OutletHealth> outlets) {
    return list("operations.outlets", outlets.stream().map(this::line));
  }

  /** Which processes carry out. */
  Component nodes(Overview overview) {
    return list("operations.nodes", overview.nodes().stream().map(each -> line(each, overview)));
  }

  private Figure figure(String name, Lateness lateness, long millis, String period) {
    var value = lateness.n() == 0 ? "–" : seconds(millis);
    return new Figure(say(name), value).n(lateness.n()).period(say(period));
  }

  private String seconds(long millis) {
    var number = NumberFormat.getNumberInstance(locale);
    number.setMaximumFractionDigits(millis < 10_000 ? 2 : 0);
    return millis < 120_000
        ? say("operations.seconds", number.format(millis / 1_000.0))
        : say("operations.minutes", number.format(Duration.ofMillis(millis).toMinutes()));
  }

  private ListItem line(OutletHealth health) {
    var parts =
        Stream.of(
            everywhere ? cities.getOrDefault(health.outlet().city(), "") : "",
            health.lastSuccess() == null
                ? say("operations.outlet.nothing")
                : say("operations.outlet.success", times.at(health.lastSuccess(), locale)),
            health.lastFailure() == null
                ? ""
                : say(
                    "operations.outlet.failure",
                    times.at(health.lastFailure(), locale),
                    WorkRows.why(health.lastError())),
            health.isAiling() ? say("operations.outlet.row", health.failuresInARow()) : "");
    StateBadge state;
    if (health.outlet().paused()) {
      state = new StateBadge(Tone.ATTENTION, say("operations.outlet.paused"));
    } else if (health.isAiling()) {
      state = new StateBadge(Tone.DANGER, say("operations.outlet.ailing"));
    } else if (health.lastSuccess() == null) {
      state = new StateBadge(Tone.NEUTRAL, say("operations.outlet.quiet"));
    } else {
      state = new StateBadge(Tone.FACT, say("operations.outlet.well"));
    }
    return item(health.outlet().name(), parts, state);
  }

  private ListItem line(NodeSeen node, Overview overview) {
    var alive = node.isAlive(overview.at());
    var parts =
        Stream.of(
            say("operations.node.since", times.at(node.startedAt(), locale)),
            say("operations.node.seen", times.at(node.seenAt(), locale)),
            node.isApart()
                ? say("operations.node.apart", seconds(Math.abs(node.aheadMillis())))
                : "");
    StateBadge state;
    if (!alive) {
      state = new StateBadge(Tone.DONE, say("operations.node.gone"));
    } else if (node.isApart()) {
      state = new StateBadge(Tone.ATTENTION, say("operations.node.clock"));
    } else {
      state = new StateBadge(Tone.FACT, say("operations.node.alive"));
    }
    return item(node.name(), parts, state);
  }

  private static ListItem item(String name, Stream<String> parts, StateBadge state) {
    var title = new Span(name);
    title.addClassName("cv-row-title");
    var below = new Span();
    below.addClassName("cv-row-parts");
    parts.filter(each -> !each.isBlank()).forEach(each -> below.add(new Span(each)));
    var words = new Div(title, below);
    words.addClassName("cv-row-words");
    var badges = new Div(state);
    badges.addClassName("cv-row-state");
    var line = new Div(words, badges);
    line.addClassName("cv-row-link");
    var item = new ListItem(line);
    item.addClassName("cv-row");
    return item;
  }

  private static Component list(String label, Stream<ListItem> lines) {
    var list = new UnorderedList();
    list.getElement().setAttribute("aria-label", say(label));
    lines.forEach(list::add);
    var rows = new Div(list);
    rows.addClassName("cv-rows");
    return rows;
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
