package eu.controvoce.campaign.strategy;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever answers for a commitment of its milestones: a week ahead, and once when the day
 * has passed. Where a partner answers for it, the city's managers are reminded. Reads what is so
 * from the store, hence may be run as often as one likes.
 */
@Component
public class MilestoneReminders {

  /** Nobody is reminded in the night. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private static final int WEEK = 7;

  private final Strategies strategies;
  private final Cities cities;
  private final NoticeBoard board;
  private final Clock clock;

  MilestoneReminders(Strategies strategies, Cities cities, NoticeBoard board, Clock clock) {
    this.strategies = strategies;
    this.cities = cities;
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
    for (var strategy : strategies.findByStatus(StrategyStatus.IN_FORCE)) {
      var zone = cities.findById(strategy.city()).map(City::zone).orElse(null);
      if (zone == null || clock.instant().atZone(zone).toLocalTime().isBefore(MORNING)) {
        continue;
      }
      var here = LocalDate.ofInstant(clock.instant(), zone);
      for (var commitment : strategy.commitments()) {
        for (var each : commitment.milestones()) {
          told += remind(strategy, commitment, each, here);
        }
      }
    }
    return told;
  }

  private int remind(Strategy strategy, Commitment commitment, Milestone each, LocalDate here) {
    if (each.isDone() || each.due().isAfter(here.plusDays(WEEK))) {
      return 0;
    }
    var late = each.isOverdue(here);
    return board.tell(
        new News(
            (late ? "milestone-late:" : "milestone-ahead:") + each.key() + ":" + each.due(),
            late ? "notice.milestone-late" : "notice.milestone-ahead",
            List.of(strategy.code()),
            each.what(),
            StrategyLinks.strategy(strategy.id())),
        whom(strategy, commitment));
  }

  private List<MemberId> whom(Strategy strategy, Commitment commitment) {
    var member = commitment.owner().member();
    return member == null ? board.those(Role.MANAGER, strategy.city()) : List.of(member);
  }
}
