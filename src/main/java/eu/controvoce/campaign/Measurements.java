package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.campaign.Publication.Metric;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what channels say came of a publication. Thread-safe. */
@Component
public class Measurements {

  private static final Logger log = LoggerFactory.getLogger(Measurements.class);

  private final Publications publications;
  private final PublicationSaves saves;
  private final Clock clock;

  Measurements(Publications publications, PublicationSaves saves, Clock clock) {
    this.publications = publications;
    this.saves = saves;
    this.clock = clock;
  }

  /**
   * Keeps what was counted until now. What is new since yesterday becomes today's metric, so that
   * all days together make the whole.
   *
   * @param totals by kind, since it went out
   * @return whether anything was new
   */
  public boolean counted(PublicationId id, Map<String, Long> totals) {
    var publication = publications.findById(id).filter(Publication::isVisible).orElse(null);
    if (publication == null) {
      return false;
    }
    var today = LocalDate.ofInstant(clock.instant(), publication.zone());
    var now = with(publication.metrics(), totals, today);
    if (now.equals(publication.metrics())) {
      return false;
    }
    try {
      saves.save(new PublicationCopy(publication, publication.status()).allMetrics(now).done());
      return true;
    } catch (Conflict e) {
      log.debug("Publication {} was changed meanwhile; it is counted again later", id);
      return false;
    }
  }

  private static List<Metric> with(
      List<Metric> present, Map<String, Long> totals, LocalDate today) {
    var all =
        new ArrayList<>(
            present.stream()
                .filter(each -> !isOf(each, totals) || !each.date().equals(today))
                .toList());
    totals.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> {
          long before =
              present.stream()
                  .filter(old -> isOf(old, Map.of(each.getKey(), 0L)))
                  .filter(old -> old.date().isBefore(today))
                  .mapToLong(Metric::value)
                  .sum();
          // People take a reaction back now and then: a day has never less than none.
          if (each.getValue() > before) {
            all.add(new Metric(today, each.getKey(), each.getValue() - before, true));
          }
        });
    return all;
  }

  private static boolean isOf(Metric metric, Map<String, Long> kinds) {
    return metric.measured() && kinds.containsKey(metric.kind());
  }
}
