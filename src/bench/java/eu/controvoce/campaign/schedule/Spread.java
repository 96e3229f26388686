package eu.controvoce.campaign.schedule;

import java.util.Collection;
import java.util.Locale;

/** How many milliseconds late things were. */
record Spread(int n, double p50, double p95, double p99, double most, double least) {

  static Spread of(Collection<Double> values) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? new Spread(0, 0, 0, 0, 0, 0)
        : new Spread(
            sorted.length,
            at(sorted, .5),
            at(sorted, .95),
            at(sorted, .99),
            sorted[sorted.length - 1],
            sorted[0]);
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f |",
        name,
        n,
        p50,
        p95,
        p99,
        most,
        least);
  }
}
