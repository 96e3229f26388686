package eu.controvoce.campaign;

import eu.controvoce.campaign.IndicatorReadings.Reading;
import eu.controvoce.campaign.IndicatorReadings.Unit;
import eu.controvoce.campaign.Publication.Metric;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What came of a campaign's publications. Pure functions. */
public final class CampaignResults {

  /** Within this of its plan a publication kept it ({@code domain.md} §7, I13). */
  private static final Duration KEPT = Duration.ofHours(24);

  /** Tries of which nobody knows how they ended. */
  private static final Set<String> UNKNOWN = Set.of("uncertain", "left-open");

  private static final Set<String> WELL = Set.of("accepted", Publication.CONFIRMED);

  private CampaignResults() {}

  /**
   * The sum of one kind of metric.
   *
   * @param measured whether the product counted it; a person declared it otherwise
   * @param publications how many gave a figure
   */
  public record Sum(String kind, boolean measured, long value, int publications) {}

  /**
   * The sums by kind, measured ones first; of each publication the last figure of a kind counts.
   */
  public static List<Sum> sums(List<Publication> publications) {
    var sums = new TreeMap<String, Sum>();
    for (var publication : publications) {
      var last = new TreeMap<String, Metric>();
      publication.metrics().stream()
          .sorted(Comparator.comparing(Metric::date))
          .forEach(each -> last.put((each.measured() ? "0" : "1") + each.kind(), each));
      last.forEach((key, each) ->
          sums.merge(
              key,
              new Sum(each.kind(), each.measured(), each.value(), 1),
              (a, b) ->
                  new Sum(
                      a.kind(),
                      a.measured(),
                      a.value() + b.value(),
                      a.publications() + b.publications())));
    }
    return List.copyOf(sums.values());
  }

  /**
   * An indicator that the publications alone tell, if it is one of these and there is something.
   */
  public static Optional<Reading> reading(String code, Campaign campaign, List<Publication> all) {
    var out = all.stream().filter(CampaignProgress::isOut).toList();
    return switch (code) {
      case "I13" -> {
        var due = all.stream().filter(CampaignResults::isOver).toList();
        yield Reading.share(due.stream().filter(CampaignResults::isKept).count(), due.size());
      }
      case "I14" -> {
        var tries =
            all.stream()
                .flatMap(each -> each.attempts().stream())
                .filter(each -> !UNKNOWN.contains(each.outcome()))
                .toList();
        yield Reading.share(
            tries.stream().filter(each -> !WELL.contains(each.outcome())).count(), tries.size());
      }
      case "I15" -> counted(sums(out), "reach");
      case "I17" -> {
        var people = contacts(out);
        yield people == 0
            ? Optional.empty()
            : Optional.of(
                new Reading(
                    Spending.of(campaign, all).spent() / (double) people, Unit.EUROS, people));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> counted(List<Sum> sums, String kind) {
    var fitting = sums.stream().filter(each -> each.kind().equals(kind)).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(Reading.count(fitting.stream().mapToLong(Sum::value).sum()));
  }

  private static long contacts(List<Publication> out) {
    return sums(out).stream()
        .filter(each -> Stream.of("reach", "attendance").anyMatch(each.kind()::equals))
        .mapToLong(Sum::value)
        .sum();
  }

  private static boolean isOver(Publication each) {
    return CampaignProgress.isOut(each) || each.status() == PublicationStatus.FAILED;
  }

  private static boolean isKept(Publication each) {
    var out = each.publishedAt();
    return CampaignProgress.isOut(each)
        && Duration.between(each.at(), Objects.requireNonNullElse(out, each.at()))
                .abs()
                .compareTo(KEPT)
            <= 0;
  }
}
