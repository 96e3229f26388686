package eu.controvoce.campaign.playbook;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sharing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Where playbooks are written, found and shared. Thread-safe. */
@Component
public class PlaybookDesk {

  private final Playbooks playbooks;
  private final MessageDesk messages;
  private final Rumours rumours;
  private final Cities cities;
  private final Counters counters;
  private final Journal journal;

  PlaybookDesk(
      Playbooks playbooks,
      MessageDesk messages,
      Rumours rumours,
      Cities cities,
      Counters counters,
      Journal journal) {
    this.playbooks = playbooks;
    this.messages = messages;
    this.rumours = rumours;
    this.cities = cities;
    this.counters = counters;
    this.journal = journal;
  }

  /** The playbooks the actor may see, the own city's first. */
  public List<Playbook> list(Actor actor) {
    actor.require(Permission.SEE_NETWORK);
    var found = new LinkedHashMap<PlaybookId, Playbook>();
    actor
        .cityIfAny()
        .map(playbooks::findByCity)
        .orElse(List.of())
        .forEach(each -> found.put(each.id(), each));
    playbooks.findBySharing(Sharing.NETWORK).forEach(each -> found.put(each.id(), each));
    return found.values().stream()
        .sorted(
            Comparator.comparing((Playbook each) -> !each.city().equals(actor.city()))
                .thenComparing(Playbook::trigger)
                .thenComparing(Playbook::name))
        .toList();
  }

  /**
   * One playbook.
   *
   * @throws NotFound if there is none the actor may see
   */
  public Playbook find(Actor actor, PlaybookId id) {
    actor.require(Permission.SEE_NETWORK);
    return playbooks
        .findById(id)
        .filter(each -> each.isKnownTo(actor.city()))
        .orElseThrow(() -> new NotFound("playbook.not-found"));
  }

  /** Writes one for the actor's city. */
  public Playbook create(Actor actor, NewPlaybook says) {
    return create(actor, says, null);
  }

  /** Makes the actor's city its own copy of a playbook it may see, to be adapted. */
  public Playbook adopt(Actor actor, PlaybookId id) {
    var model = find(actor, id);
    var known = messages(actor).stream().map(CounterMessage::id).collect(Collectors.toSet());
    return create(
        actor,
        new NewPlaybook(
            model.name(),
            model.trigger(),
            model.situation(),
            model.objective(),
            model.audiences(),
            model.startDaysBefore(),
            model.endDaysAfter(),
            model.checklist(),
            model.rumours().stream().filter(each -> isKnown(each, actor.ownCity())).toList(),
            model.messages().stream().filter(known::contains).toList(),
            model.channels(),
            null),
        id);
  }

  /**
   * Writes one otherwise.
   *
   * @param expected the version the person saw
   */
  public Playbook edit(Actor actor, PlaybookId id, NewPlaybook says, long expected) {
    var before = own(actor, id, expected);
    mustBeKnown(actor, says);
    var saved = save(before.rewrite(says));
    record(actor, saved, "edited");
    return saved;
  }

  /**
   * Takes one away; what was made with it stays.
   *
   * @param expected the version the person saw
   */
  public void remove(Actor actor, PlaybookId id, long expected) {
    var seen = own(actor, id, expected);
    playbooks.deleteById(id);
    record(actor, seen, "removed");
  }

  /** The messages a playbook of the actor's city may be made of, whatever their state. */
  public List<CounterMessage> messages(Actor actor) {
    return messages.list(actor, MessageFilter.ALL).stream()
        .filter(each -> each.status() != MessageStatus.RETIRED)
        .toList();
  }

  /** Those of a playbook's messages the actor may see, in the playbook's order. */
  public List<CounterMessage> messages(Actor actor, Playbook playbook) {
    var known =
        messages(actor).stream()
            .collect(Collectors.toMap(CounterMessage::id, each -> each, (a, _) -> a));
    return playbook.messages().stream().map(known::get).filter(Objects::nonNull).toList();
  }

  private Playbook create(Actor actor, NewPlaybook says, @Nullable PlaybookId model) {
    actor.require(Permission.PLAN);
    var city = city(actor.ownCity());
    mustBeKnown(actor, says);
    var usual = city.sharesMessages() ? Sharing.NETWORK : Sharing.CITY;
    var saved =
        save(
            Playbook.of(
                new PlaybookId(Id.random()),
                counters.code(city.prefix() + "-P"),
                city.id(),
                usual,
                says,
                model,
                city.demo()));
    record(actor, saved, model == null ? "created" : "adopted");
    return saved;
  }

  private void mustBeKnown(Actor actor, NewPlaybook says) {
    var known = messages(actor).stream().map(CounterMessage::id).collect(Collectors.toSet());
    List<MessageId> wanted = says.messages();
    if (!known.containsAll(wanted)) {
      throw new InvalidInput("messages", "campaign.message.unknown");
    }
    if (!says.rumours().stream().allMatch(each -> isKnown(each, actor.ownCity()))) {
      throw new InvalidInput("rumours", "campaign.rumour.unknown");
    }
  }

  private boolean isKnown(RumourId rumour, CityId city) {
    return rumours.findById(rumour).filter(each -> each.isKnownTo(city)).isPresent();
  }

  private Playbook own(Actor actor, PlaybookId id, long expected) {
    actor.require(Permission.PLAN);
    var found = find(actor, id);
    actor.require(Permission.PLAN, found.city());
    if (!Objects.equals(found.version(), expected)) {
      throw new Conflict("playbook.conflict", found.code());
    }
    return found;
  }

  private Playbook save(Playbook playbook) {
    try {
      return playbooks.save(playbook);
    } catch (OptimisticLockingFailureException e) {
      throw (Conflict) new Conflict("playbook.conflict", playbook.code()).initCause(e);
    }
  }

  private City city(CityId id) {
    return cities.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }

  private void record(Actor actor, Playbook playbook, String what) {
    journal.record(
        actor,
        Journal.subject("playbook", playbook.id()),
        playbook.city(),
        "journal.playbook." + what,
        playbook.code());
  }
}
