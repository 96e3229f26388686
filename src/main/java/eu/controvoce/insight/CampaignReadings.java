package eu.controvoce.insight;

import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.IndicatorReadings;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Today;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells campaigns where the indicators of their city stand over their own days so far. Only for
 * those who may see figures.
 */
@Component
class CampaignReadings implements IndicatorReadings {

  private static final double HOURS = 24;

  private final Dashboards dashboards;
  private final Today today;

  CampaignReadings(Dashboards dashboards, Today today) {
    this.dashboards = dashboards;
    this.today = today;
  }

  @Override
  public Optional<Reading> read(Actor actor, Campaign campaign, String code) {
    var now = today.in(campaign.city());
    if (!code.matches("I[1-9]")
        || campaign.from().isAfter(now)
        || !actor.may(Permission.EVALUATE, campaign.city())) {
      return Optional.empty();
    }
    var last = campaign.to().isBefore(now) ? campaign.to() : now;
    var days = new Period(campaign.from(), last);
    var figures = dashboards.of(actor, Optional.of(campaign.city()), days).now();
    return switch (code) {
      case "I1" -> Optional.of(Reading.count(figures.received()));
      case "I2" -> share(figures.usable());
      case "I3" -> Optional.of(Reading.count(figures.active()));
      case "I4" -> Optional.of(Reading.count(figures.opened() + figures.returned()));
      case "I5" -> days(figures.toTriage());
      case "I6" -> days(figures.toResponse());
      case "I7" -> share(figures.onTime());
      case "I8" -> share(figures.coverage());
      default -> share(figures.weightedCoverage());
    };
  }

  private static Optional<Reading> share(Ratio ratio) {
    return Reading.share(ratio.part(), ratio.whole());
  }

  private static Optional<Reading> days(MedianTime time) {
    var median = time.median();
    return median == null
        ? Optional.empty()
        : Optional.of(new Reading(median.toHours() / HOURS, Unit.DAYS, time.n()));
  }
}
