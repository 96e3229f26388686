package eu.controvoce.answer;

import eu.controvoce.city.ApprovalRules;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.Rumours;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells how many have to approve a text, as its city wishes. Thread-safe. */
@Component
public class Quorums {

  private final Cities cities;
  private final Rumours rumours;

  Quorums(Cities cities, Rumours rumours) {
    this.cities = cities;
    this.rumours = rumours;
  }

  /** What the message's city asks for today. */
  public Quorum of(CounterMessage message) {
    var rules =
        cities.findById(message.city()).map(City::approvalRules).orElse(ApprovalRules.USUAL);
    var two = rules.secondForMajorHarm() && mayDoMajorHarm(message);
    return new Quorum(two ? 2 : 1, !rules.guestSuffices());
  }

  /** As the city itself judged the rumours it answers. */
  private boolean mayDoMajorHarm(CounterMessage message) {
    return rumours.findAllById(message.rumours()).stream()
        .flatMap(each -> each.in(message.city()).stream())
        .map(Handling::risk)
        .flatMap(each -> Optional.ofNullable(each).stream())
        .anyMatch(each -> each.harm() == Risk.Harm.MAJOR);
  }
}
