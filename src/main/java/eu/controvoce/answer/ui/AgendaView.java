package eu.controvoce.answer.ui;

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
import eu.controvoce.answer.Pairing;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What is to answer, the most urgent first, and what else waits for whoever answers. */
@Route(AnswerLinks.AGENDA)
@RolesAllowed({"OFFICER", "MANAGER"})
class AgendaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Agendas agendas;
  private final Pairing pairing;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;

  AgendaView(
      Agendas agendas, Pairing pairing, CodingFrame frame, Times times, CurrentActor current) {
    this.agendas = agendas;
    this.pairing = pairing;
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
    if (!agenda.toAnswer().isEmpty()) {
      var shown =
          event
              .getLocation()
              .getQueryParameters()
              .getSingleParameter("filtro")
              .filter("senza"::equals)
              .map(_ -> CoveragePart.Filter.BARE)
              .orElse(CoveragePart.Filter.ALL);
      getContent().add(new CoveragePart(agenda, pairing, frame, times, actor, shown));
    }
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
