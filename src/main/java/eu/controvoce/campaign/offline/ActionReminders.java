package eu.controvoce.campaign.offline;

import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever answers for an action some days ahead, once for each day it is planned on. Reads
 * what is so from the store, hence may be run as often as one likes. Thread-safe.
 */
@Component
public class ActionReminders {

  /** Nobody is reminded in the night. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** Read alike in both languages of the interface. */
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d/M, H:mm", Locale.ROOT);

  private final OfflineActions actions;
  private final Publications publications;
  private final NoticeBoard board;
  private final Clock clock;

  ActionReminders(
      OfflineActions actions, Publications publications, NoticeBoard board, Clock clock) {
    this.actions = actions;
    this.publications = publications;
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
    for (var action : actions.findReminding()) {
      told +=
          publications
              .findById(action.publication())
              .filter(each -> each.status() == PublicationStatus.TO_DO)
              .map(each -> remind(action, each))
              .orElse(0);
    }
    return told;
  }

  private int remind(OfflineAction action, Publication publication) {
    var here = clock.instant().atZone(publication.zone());
    var day = LocalDate.ofInstant(publication.at(), publication.zone());
    var from = day.minusDays(Objects.requireNonNullElse(action.remindBefore(), 0));
    var responsible = action.responsible();
    if (responsible == null
        || here.toLocalTime().isBefore(MORNING)
        || here.toLocalDate().isBefore(from)
        || here.toLocalDate().isAfter(day)) {
      return 0;
    }
    return board.tell(
        new News(
            "offline-ahead:" + action.publication() + ":" + day,
            "notice.offline-ahead",
            List.of(
                AT.format(publication.at().atZone(publication.zone())),
                String.valueOf(action.done()),
                String.valueOf(action.tasks().size())),
            publication.place(),
            CampaignLinks.publication(publication.id())),
        List.of(responsible));
  }
}
