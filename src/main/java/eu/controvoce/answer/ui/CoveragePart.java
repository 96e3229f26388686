package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import eu.controvoce.answer.Agenda;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Pairing;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourLinks;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rumours to answer and how far their answers are, narrowed by one click. */
final class CoveragePart extends Composite<Div> {

  /** How far the answers to a rumour are. */
  enum Filter implements Predicate<Agenda.ToAnswer> {
    ALL,
    BARE,
    BEGUN,
    READY;

    @Override
    public boolean test(Agenda.ToAnswer each) {
      var ready = each.messages().stream().anyMatch(one -> one.status() == MessageStatus.APPROVED);
      return switch (this) {
        case ALL -> true;
        case BARE -> each.messages().isEmpty();
        case BEGUN -> !each.messages().isEmpty() && !ready;
        case READY -> ready;
      };
    }
  }

  /** A proposal takes a look at every message; beyond these nobody reads down anyway. */
  private static final int PROPOSED = 12;

  private final Agenda agenda;
  private final Pairing pairing;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;
  private final Div list = new Div();

  CoveragePart(
      Agenda agenda, Pairing pairing, CodingFrame frame, Times times, Actor actor, Filter shown) {
    this.agenda = agenda;
    this.pairing = pairing;
    this.frame = frame;
    this.times = times;
    this.actor = actor;
    var heading = getTranslation("respond.to-answer", agenda.toAnswer().size());
    var chips =
        new FilterChips(
            getTranslation("respond.coverage.filter"), key -> show(Filter.valueOf(key)));
    for (var each : Filter.values()) {
      chips.add(
          each.name(),
          Labels.of("respond.coverage.filter", each),
          agenda.toAnswer().stream().filter(each).count());
    }
    chips.show(shown.name());
    getContent().add(new Section(heading, chips, list));
    show(shown);
  }

  private void show(Filter filter) {
    var fitting = agenda.toAnswer().stream().filter(filter).toList();
    list.removeAll();
    if (fitting.isEmpty()) {
      list.add(Labels.help(getTranslation("respond.coverage.nothing")));
      return;
    }
    var rows = new Rows(getTranslation("respond.to-answer", fitting.size()));
    var items = new ArrayList<ItemRow>();
    for (int i = 0; i < fitting.size(); i++) {
      items.add(row(fitting.get(i), i < PROPOSED));
    }
    rows.show(items);
    list.add(rows);
  }

  private ItemRow row(Agenda.ToAnswer each, boolean propose) {
    var rumour = each.rumour();
    var badges = new ArrayList<Component>();
    var due = each.handling().dueOn();
    if (due != null) {
      badges.add(new DueBadge(due, times));
    }
    badges.add(answered(each));
    var where = new ArrayList<String>();
    where.add(
        rumour.topics().stream()
            .map(code -> frame.topicLabel(code, getLocale()))
            .collect(Collectors.joining(", ")));
    where.add(getTranslation("respond.heard", each.handling().sightings()));
    if (propose && each.messages().isEmpty()) {
      pairing.proposals(actor, rumour.id(), 1).stream()
          .filter(found -> found.score() >= Proposals.WORTH_SHOWING)
          .forEach(found ->
              where.add(
                  getTranslation(
                      "respond.best",
                      found.message().content().headline(),
                      Math.round(found.score() * 100))));
    }
    return new ItemRow(rumour.title(), true, where, route(each), badges.toArray(Component[]::new));
  }

  private static String route(Agenda.ToAnswer each) {
    return switch (each.messages().size()) {
      case 0 -> AnswerLinks.newMessage(each.rumour().id());
      case 1 -> AnswerLinks.message(each.messages().getFirst().id());
      default -> RumourLinks.rumour(each.rumour().id());
    };
  }

  private StateBadge answered(Agenda.ToAnswer each) {
    if (each.messages().isEmpty()) {
      return new StateBadge(Tone.RUMOUR, getTranslation("respond.no-message"));
    }
    return Labels.badge(
        each.messages().stream()
            .map(CounterMessage::status)
            .filter(MessageStatus.APPROVED::equals)
            .findFirst()
            .orElse(each.messages().getFirst().status()));
  }
}
