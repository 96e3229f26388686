package eu.controvoce.print.paper;

import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.export.PlanRow;
import eu.controvoce.city.City;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What goes out in a city, day by day, as one paper.
 *
 * @param first first day asked for; {@code null} if there was none
 * @param last last day asked for; {@code null} if there was none
 * @param days the lines of each day in the city, in order
 * @param madeBy who asked for the paper
 */
public record PlanPaper(
    City city,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Map<LocalDate, List<PlanRow>> days,
    Instant madeAt,
    String madeBy) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  /** The paper of these lines. */
  public static PlanPaper of(
      City city, PublicationFilter filter, List<PlanRow> rows, Instant madeAt, String madeBy) {
    var from = filter.from();
    var to = filter.to();
    return new PlanPaper(
        city,
        from == null ? null : LocalDate.ofInstant(from, city.zone()),
        to == null ? null : LocalDate.ofInstant(to.minusSeconds(1), city.zone()),
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    each -> LocalDate.ofInstant(each.publication().at(), city.zone()),
                    LinkedHashMap::new,
                    Collectors.toList())),
        madeAt,
        madeBy);
  }

  /** The time of a line in the city. */
  public String time(PlanRow row) {
    return LocalDateTime.ofInstant(row.publication().at(), city.zone()).format(TIME);
  }

  /** How many lines there are. */
  public int size() {
    return days.values().stream().mapToInt(List::size).sum();
  }

  /** Whether any of it is made up for the demo. */
  public boolean isDemo() {
    return days.values().stream().flatMap(List::stream).anyMatch(each -> each.publication().demo());
  }
}
