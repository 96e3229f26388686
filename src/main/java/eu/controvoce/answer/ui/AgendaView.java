package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.Agenda;
import eu.controvoce.answer.Agendas;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is to answer, the most urgent first, and what else waits for whoever answers. */
@Route(AnswerLinks.AGENDA)
@RolesAllowed({"OFFICER", "MANAGER"})
class AgendaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Agendas agendas;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;

  AgendaView(Agendas agendas, CodingFrame frame, Times times, CurrentActor current) {
    this.agendas = agendas;
    this.frame = frame;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("respond.agenda.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var agenda = agendas.of(actor);
    var write = Buttons.link(getTranslation("message.new"), AnswerLinks.newMessage());
    getContent().removeAll();
    getContent()
        .add(new ViewTitle(getTranslation("respond.agenda.heading"), coverage(agenda), write));
    if (agenda.size() == 0) {
      getContent()
          .add(
              new EmptyState(
                  Icon.RESPOND,
                  getTranslation("respond.agenda.empty"),
                  getTranslation("respond.agenda.empty.text"),
                  Buttons.primaryLink(
                      getTranslation("respond.agenda.empty.do"), RumourLinks.RUMOURS)));
      return;
    }
    add("respond.to-read", agenda.toRead().stream().map(this::toRead).toList());
    add("respond.to-mend", agenda.toMend().stream().map(this::toMend).toList());
    add("respond.to-answer", agenda.toAnswer().stream().map(this::toAnswer).toList());
    add("respond.facts-due", agenda.factsDue().stream().map(this::due).toList());
  }

  /** "11 rumours to answer, 4 without a message." */
  private String coverage(Agenda agenda) {
    var all = agenda.toAnswer().size();
    var bare = agenda.withoutMessage();
    return all == 0
        ? getTranslation("respond.coverage.none")
        : getTranslation(bare == 0 ? "respond.coverage.all" : "respond.coverage", all, bare);
  }

  private void add(String key, List<ItemRow> rows) {
    if (!rows.isEmpty()) {
      var list = new Rows(getTranslation(key, rows.size()));
      list.show(rows);
      getContent().add(new Section(getTranslation(key, rows.size()), list));
    }
  }

  private ItemRow toAnswer(Agenda.ToAnswer each) {
    var rumour = each.rumour();
    var badges = new ArrayList<Component>();
    var due = each.handling().dueOn();
    if (due != null) {
      badges.add(new DueBadge(due, times));
    }
    badges.add(answered(each));
    var topics =
        rumour.topics().stream()
            .map(code -> frame.topicLabel(code, getLocale()))
            .collect(Collectors.joining(", "));
    var route =
        each.messages().size() == 1
            ? AnswerLinks.message(each.messages().getFirst().id())
            : each.messages().isEmpty()
                ? AnswerLinks.newMessage(rumour.id())
                : RumourLinks.rumour(rumour.id());
    return new ItemRow(
        rumour.title(),
        true,
        List.of(topics, getTranslation("respond.heard", each.handling().sightings())),
        route,
        badges.toArray(Component[]::new));
  }

  private StateBadge answered(Agenda.ToAnswer each) {
    if (each.messages().isEmpty()) {
      return new StateBadge(Tone.RUMOUR, getTranslation("respond.no-message"));
    }
    var furthest =
        each.messages().stream()
            .map(CounterMessage::status)
            .anyMatch(MessageStatus.APPROVED::equals);
    return furthest
        ? Labels.badge(MessageStatus.APPROVED)
        : Labels.badge(each.messages().getFirst().status());
  }

  private ItemRow toRead(CounterMessage message) {
    return new ItemRow(
        message.content().headline(),
        false,
        List.of(message.code(), sent(message)),
        AnswerLinks.approval(message.id()),
        Labels.badge(message.status()));
  }

  private String sent(CounterMessage message) {
    var at = message.sentAt();
    return at == null ? "" : getTranslation("message.sent-at", times.relative(at, getLocale()));
  }

  private ItemRow toMend(CounterMessage message) {
    return new ItemRow(
        message.content().headline(),
        false,
        List.of(message.code(), Labels.of("message.mend", message.status())),
        AnswerLinks.message(message.id()),
        Labels.badge(message.status()));
  }

  private ItemRow due(Fact fact) {
    return new ItemRow(
        fact.statement(),
        false,
        List.of(fact.code(), fact.source().name()),
        AnswerLinks.fact(fact.id()),
        new DueBadge(fact.reviewDueOn(), times));
  }
}
