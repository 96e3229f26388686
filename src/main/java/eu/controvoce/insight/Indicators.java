package eu.controvoce.insight;

import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The formulas of {@code domain.md} §7, over what the caller may see. Pure functions. */
final class Indicators {

  private Indicators() {}

  static Figures of(List<Sighting> sightings, List<Case> cases, Period period) {
    var heard = sightings.stream().filter(each -> period.contains(each.heard().on())).toList();
    return new Figures(
        heard.size(),
        new Ratio(heard.stream().filter(Indicators::isUsable).count(), heard.size()),
        cases.stream().filter(each -> each.wasActiveOn(period.to())).count(),
        cases.stream()
            .filter(each -> period.contains(each.handling().reportedAt(), each.zone()))
            .count(),
        cases.stream()
            .filter(each -> period.contains(each.handling().returnedAt(), each.zone()))
            .count(),
        toTriage(cases, period),
        toResponse(cases, period),
        onTime(cases, period),
        coverage(cases),
        weightedCoverage(cases));
  }

  private static boolean isUsable(Sighting sighting) {
    return sighting.status() == SightingStatus.LINKED
        || sighting.status() == SightingStatus.PROMOTED;
  }

  private static MedianTime toTriage(List<Case> cases, Period period) {
    var times =
        cases.stream()
            .filter(each -> period.contains(each.handling().triagedAt(), each.zone()))
            .map(each ->
                Duration.between(
                    each.handling().reportedAt(),
                    Objects.requireNonNull(each.handling().triagedAt())))
            .toList();
    var open = cases.stream().filter(each -> each.handling().triagedAt() == null).count();
    return MedianTime.of(times, (int) open);
  }

  private static MedianTime toResponse(List<Case> cases, Period period) {
    var times =
        cases.stream()
            .filter(each -> period.contains(each.published(), each.zone()))
            .map(each ->
                Duration.between(
                    each.handling().reportedAt(), Objects.requireNonNull(each.published())))
            .map(each -> each.isNegative() ? Duration.ZERO : each)
            .toList();
    var open = cases.stream().filter(each -> each.isToAnswer() && each.published() == null).count();
    return MedianTime.of(times, (int) open);
  }

  private static Ratio onTime(List<Case> cases, Period period) {
    var due = cases.stream().filter(each -> each.isDueIn(period)).toList();
    return new Ratio(due.stream().filter(Case::isOnTime).count(), due.size());
  }

  private static Ratio coverage(List<Case> cases) {
    var toAnswer = cases.stream().filter(Case::isToAnswer).toList();
    return new Ratio(
        toAnswer.stream().filter(each -> each.published() != null).count(), toAnswer.size());
  }

  private static Ratio weightedCoverage(List<Case> cases) {
    var toAnswer = cases.stream().filter(Case::isToAnswer).toList();
    return new Ratio(
        toAnswer.stream().filter(each -> each.published() != null).mapToInt(Case::risk).sum(),
        toAnswer.stream().mapToInt(Case::risk).sum());
  }
}
