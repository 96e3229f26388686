package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells members of facts that fell, in every city whose messages stand on them. What cannot be told
 * is logged and spoils nothing: the agenda shows it too.
 */
@Component
class FactTelling {

  private static final Logger log = LoggerFactory.getLogger(FactTelling.class);

  private final NoticeBoard board;
  private final CounterMessages messages;
  private final Facts facts;

  FactTelling(NoticeBoard board, CounterMessages messages, Facts facts) {
    this.board = board;
    this.messages = messages;
    this.facts = facts;
  }

  @EventListener
  void on(FactFellDue news) {
    fallen(news.fact(), "fact-due");
  }

  @EventListener
  void on(FactWithdrawn news) {
    fallen(news.fact(), "fact-withdrawn");
  }

  /** Officers, or managers where a city has none. */
  List<MemberId> officers(CityId city) {
    var officers = board.those(Role.OFFICER, city);
    return officers.isEmpty() ? board.those(Role.MANAGER, city) : officers;
  }

  private void fallen(FactId id, String what) {
    try {
      facts
          .findById(id)
          .ifPresent(fact ->
              messages.findUsing(id).stream()
                  .filter(each -> each.status() != MessageStatus.RETIRED)
                  .collect(Collectors.groupingBy(CounterMessage::city))
                  .forEach((city, texts) -> tell(fact, what, city, texts)));
    } catch (DataAccessException e) {
      log.warn("Nobody could be told of fact {}", id, e);
    }
  }

  private void tell(Fact fact, String what, CityId city, List<CounterMessage> texts) {
    var codes = texts.stream().map(CounterMessage::code).sorted().toList();
    var writers = texts.stream().flatMap(each -> each.writers().stream());
    board.tell(
        new News(
            what + ":" + fact.id() + ":" + fact.version(),
            "notice." + what,
            List.of(fact.code(), String.join(", ", codes)),
            fact.city().equals(city) || fact.sharing() == Sharing.NETWORK ? fact.statement() : null,
            texts.size() == 1 ? AnswerLinks.message(texts.getFirst().id()) : AnswerLinks.AGENDA),
        Stream.concat(officers(city).stream(), writers).distinct().toList());
  }
}
