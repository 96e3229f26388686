package eu.controvoce.city.access;

import eu.controvoce.city.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page of the back office that works without Flow, whose servlet does not run in these tests. */
@RestController
class WhoIsThere {

  static final String ADDRESS = "/test/who";

  private final CurrentActor current;

  WhoIsThere(CurrentActor current) {
    this.current = current;
  }

  @GetMapping(ADDRESS)
  String get() {
    return current.get().name();
  }

  @PostMapping(ADDRESS)
  String post() {
    return current.get().name();
  }
}
