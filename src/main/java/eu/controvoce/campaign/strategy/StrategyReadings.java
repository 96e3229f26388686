package eu.controvoce.campaign.strategy;

import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.IndicatorReadings;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Today;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a campaign how far the strategy is that it is part of (I29). */
@Component
class StrategyReadings implements IndicatorReadings {

  private final Strategies strategies;
  private final Today today;

  StrategyReadings(Strategies strategies, Today today) {
    this.strategies = strategies;
    this.today = today;
  }

  @Override
  public Optional<Reading> read(Actor actor, Campaign campaign, String code) {
    var strategy = campaign.framed().strategy();
    return strategy == null || !"I29".equals(code)
        ? Optional.empty()
        : strategies
            .findById(strategy)
            .filter(each -> each.city().equals(campaign.city()))
            .map(each -> each.progress(today.in(each.city())))
            .flatMap(each -> Reading.share(each.doneOfDue(), each.due()));
  }
}
