package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Today;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the checks need for a message and runs them. Thread-safe. */
@Component
class Inspection {

  private final Checks checks;
  private final Facts facts;
  private final Rumours rumours;
  private final Today today;

  Inspection(Checks checks, Facts facts, Rumours rumours, Today today) {
    this.checks = checks;
    this.facts = facts;
    this.rumours = rumours;
    this.today = today;
  }

  /** What keeps it from being approved. */
  List<Finding> errors(CounterMessage message) {
    return findings(message.city(), message.content(), message.rumours()).stream()
        .filter(Finding::isError)
        .toList();
  }

  /** Everything found, errors first. */
  List<Finding> findings(CityId city, Content content, List<RumourId> answered) {
    var claims = rumours.findAllById(answered).stream().map(Rumour::claim).toList();
    var known =
        facts.findAllById(content.facts()).stream()
            .filter(each -> each.city().equals(city) || each.sharing() == Sharing.NETWORK)
            .toList();
    return checks.findings(new Checkup(content, claims, known, today.in(city)));
  }
}
