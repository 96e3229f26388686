package eu.controvoce.campaign.strategy;

import eu.controvoce.campaign.KnownStrategies;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.city.CityId;
import org.springframework.stereotype.Component;

/** Tells campaigns which strategies there are. */
@Component
class StrategyShelf implements KnownStrategies {

  private final Strategies strategies;

  StrategyShelf(Strategies strategies) {
    this.strategies = strategies;
  }

  @Override
  public boolean isOf(CityId city, StrategyId strategy) {
    return strategies.findById(strategy).filter(each -> each.city().equals(city)).isPresent();
  }
}
