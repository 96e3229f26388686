package eu.controvoce.campaign.calendar;

import eu.controvoce.city.Actor;
import org.springframework.stereotype.Component;

/** Remembers how members look at the calendar, on every device. Thread-safe. */
@Component
public class CalendarMemory {

  private static final int LONGEST = 1_000;

  private final CalendarChoices choices;

  CalendarMemory(CalendarChoices choices) {
    this.choices = choices;
  }

  /** The filters the actor chose last, as in the page's address; empty if never. */
  public String recall(Actor actor) {
    return choices.findById(actor.member()).map(CalendarChoice::query).orElse("");
  }

  /** Remembers them; what is too long to have been chosen is forgotten. */
  public void remember(Actor actor, String query) {
    if (query.length() <= LONGEST) {
      choices.save(new CalendarChoice(actor.member(), query));
    }
  }
}
