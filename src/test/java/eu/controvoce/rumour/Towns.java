package eu.controvoce.rumour;

import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityDraft;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Two towns with their people, and what they hear, for tests on the whole application. */
@Component
public class Towns {

  /** Today in both towns, as long as the clock stands. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public static final String HOUSING = "Danno le case popolari prima a loro";

  private final CityRegister register;
  private final TestMembers people;
  private final Listening listening;
  private final Casework casework;

  Towns(CityRegister register, TestMembers people, Listening listening, Casework casework) {
    this.register = register;
    this.people = people;
    this.listening = listening;
    this.casework = casework;
  }

  /** Settimo, which keeps its rumours to itself unless told otherwise. */
  public City settimo() {
    return town("settimo", "SE");
  }

  public City cuneo() {
    return town("cuneo", "CN");
  }

  public Actor settimo(Role role) {
    return people.a(role, settimo().id()).asActor();
  }

  public Actor cuneo(Role role) {
    return people.a(role, cuneo().id()).asActor();
  }

  public Actor coordinator() {
    return people.a(Role.COORDINATOR, null).asActor();
  }

  public Actor administrator() {
    return people.a(Role.ADMINISTRATOR, null).asActor();
  }

  /** Heard at the market today. */
  public static NewSighting heard(String words) {
    return NewSighting.heard(words, TODAY, PlaceType.MARKET);
  }

  public Sighting aSighting(Actor actor, String words) {
    return listening.log(actor, heard(words)).sighting();
  }

  public Rumour aRumour(Actor actor) {
    return casework.open(actor, housing());
  }

  public Rumour aTriagedRumour(Actor officer) {
    var rumour = aRumour(officer);
    return casework.triage(officer, rumour.id(), rumour.version(), triage());
  }

  public static NewRumour housing() {
    return NewRumour.of(
        "Case popolari e precedenze",
        "Gli stranieri hanno la precedenza nelle case popolari",
        "it",
        RumourKind.RUMOUR);
  }

  public static Triage triage() {
    return new Triage(
        RumourKind.RUMOUR,
        List.of("housing"),
        List.of(),
        Risk.Spread.RECURRING,
        Risk.Harm.MAJOR,
        List.of("several-places", "denial-of-rights"));
  }

  private City town(String id, String prefix) {
    return register.ensure(
        new CityId(id),
        new CityDraft(
            id, prefix, ZoneId.of("Europe/Rome"), "it", List.of("Centro", "Borgo"), false, false),
        false);
  }
}
