package eu.controvoce.city.access;

import eu.controvoce.base.ui.Whoami;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the shell who looks. */
@Component
class MemberWhoami implements Whoami {

  /** Where the network meets, for roles without a city. */
  private static final ZoneId NETWORK = ZoneId.of("Europe/Rome");

  private final SecurityCurrentActor actors;
  private final Cities cities;

  MemberWhoami(SecurityCurrentActor actors, Cities cities) {
    this.actors = actors;
    this.cities = cities;
  }

  @Override
  public String name() {
    return actors.member().map(Member::name).orElse("");
  }

  @Override
  public String roleKey() {
    return actors.member().map(each -> "role." + each.role().name()).orElse("");
  }

  @Override
  public String cityName() {
    return city().map(City::name).orElse("");
  }

  @Override
  public ZoneId zone() {
    return city().map(City::zone).orElse(NETWORK);
  }

  @Override
  public String memberKey() {
    return actors.member().map(each -> each.id().value()).orElse("");
  }

  private Optional<City> city() {
    return actors.member().flatMap(Member::cityIfAny).flatMap(cities::findById);
  }
}
