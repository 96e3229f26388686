package eu.controvoce.city.web;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program on whose behalf it acts. */
@RestController
@RequestMapping("/api/v1")
class MeController {

  private final CurrentActor current;
  private final Cities cities;

  MeController(CurrentActor current, Cities cities) {
    this.current = current;
    this.cities = cities;
  }

  /** Name, role and city of the token's owner. */
  @GetMapping("/me")
  Me me() {
    var actor = current.get();
    return new Me(
        actor.name(),
        actor.role(),
        actor.cityIfAny().map(CityId::value).orElse(null),
        actor.cityIfAny().flatMap(cities::findById).map(City::name).orElse(null));
  }

  /**
   * @param city short name of the city; absent for roles of the network
   * @param cityName its full name
   */
  record Me(String name, Role role, @Nullable String city, @Nullable String cityName) {}
}
