package eu.controvoce.city;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Adds cities and changes what is said about them. Thread-safe. */
@Component
public class CityRegister {

  private final Cities cities;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  CityRegister(Cities cities, Journal journal, ApplicationEventPublisher events) {
    this.cities = cities;
    this.journal = journal;
    this.events = events;
  }

  /**
   * The city of that id, made if it is not there; one that is there stays as it is. For packs and
   * the first run, which act for no member.
   */
  public City ensure(CityId id, CityDraft draft, boolean demo) {
    return cities.findById(id).orElseGet(() -> ensureNew(id, draft, demo));
  }

  /** All cities by name, for whoever administers. */
  public List<City> all(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return cities.findAll().stream().sorted(Comparator.comparing(City::name)).toList();
  }

  /**
   * Adds a city; its id is made of its name.
   *
   * @throws InvalidInput if another city has that name or prefix
   */
  public City add(Actor actor, CityDraft draft) {
    actor.require(Permission.ADMINISTER);
    var city = open(draft);
    journal.record(actor, subject(city.id()), city.id(), "journal.city.added", city.name());
    return city;
  }

  /**
   * Changes what is said about a city. Its prefix counts for codes given from now on.
   *
   * @param version as read by whoever changes it
   * @throws NotFound if there is none
   * @throws InvalidInput if another city has that prefix
   * @throws Conflict if it was changed since it was read
   */
  public City edit(Actor actor, CityId id, long version, CityDraft draft) {
    actor.require(Permission.ADMINISTER);
    var city = cities.findById(id).orElseThrow(() -> new NotFound("city.missing"));
    if (!Objects.equals(city.version(), version)) {
      throw new Conflict("city.changed-meanwhile");
    }
    try {
      var saved = cities.save(city.with(draft));
      journal.record(actor, subject(id), id, "journal.city.changed", saved.name());
      events.publishEvent(new CityChanged(id));
      return saved;
    } catch (DuplicateKeyException e) {
      throw new InvalidInput("prefix", "city.prefix.taken");
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("city.changed-meanwhile");
    }
  }

  /**
   * Adds a city where nobody is signed in yet.
   *
   * @throws InvalidInput if another city has that name or prefix
   */
  public City open(CityDraft draft) {
    var city = ensureNew(idFor(draft.name()), draft, false);
    events.publishEvent(new CityOpened(city));
    return city;
  }

  /** How a city is named in the journal. */
  public static String subject(CityId id) {
    return Journal.subject("city", id);
  }

  private City ensureNew(CityId id, CityDraft draft, boolean demo) {
    if (cities.existsById(id)) {
      throw new InvalidInput("name", "city.name.taken");
    }
    try {
      return cities.save(
          new City(
              id,
              null,
              draft.name(),
              draft.prefix(),
              draft.zone(),
              draft.language(),
              draft.areas(),
              draft.sharesRumours(),
              draft.sharesMessages(),
              draft.teaching(),
              draft.approval(),
              draft.contact(),
              demo));
    } catch (DuplicateKeyException e) {
      throw new InvalidInput("prefix", "city.prefix.taken");
    }
  }

  /** The name in plain letters: {@code Settimo Torinese} becomes {@code settimo-torinese}. */
  private static CityId idFor(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty() || plain.length() > 60) {
      throw new InvalidInput("name", "city.name.form");
    }
    return new CityId(plain);
  }
}
