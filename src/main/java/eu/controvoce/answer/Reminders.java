package eu.controvoce.answer;

import eu.controvoce.city.Cities;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reminds officers of facts that fall due: 30 and 7 days ahead, once each for the same due date.
 * Reads what is so from the store, hence may be run as often as one likes.
 */
@Component
public class Reminders {

  /** Nobody is reminded in the night. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private static final int WEEK = 7;
  private static final int MONTH = 30;

  private final Facts facts;
  private final Cities cities;
  private final FactTelling telling;
  private final NoticeBoard board;
  private final Clock clock;

  Reminders(Facts facts, Cities cities, FactTelling telling, NoticeBoard board, Clock clock) {
    this.facts = facts;
    this.cities = cities;
    this.telling = telling;
    this.board = board;
    this.clock = clock;
  }

  /**
   * Reminds of everything that has to be reminded of.
   *
   * @return how many notices were new
   */
  public int run() {
    int told = 0;
    for (var city : cities.findAll()) {
      var here = clock.instant().atZone(city.zone());
      if (here.toLocalTime().isBefore(MORNING)) {
        continue;
      }
      for (var fact : facts.findByCity(city.id())) {
        var inUse = fact.status() == FactStatus.CHECKED || fact.status() == FactStatus.PUBLISHED;
        var days = ChronoUnit.DAYS.between(here.toLocalDate(), fact.reviewDueOn());
        if (inUse && days >= 0 && days <= MONTH) {
          told += remind(fact, days <= WEEK ? WEEK : MONTH);
        }
      }
    }
    return told;
  }

  private int remind(Fact fact, int ahead) {
    return board.tell(
        new News(
            "fact-ahead-" + ahead + ":" + fact.id() + ":" + fact.reviewDueOn(),
            ahead == WEEK ? "notice.fact-in-a-week" : "notice.fact-in-a-month",
            List.of(fact.code()),
            fact.statement(),
            AnswerLinks.fact(fact.id())),
        telling.officers(fact.city()));
  }
}
