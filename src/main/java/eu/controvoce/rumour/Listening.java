package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Paged;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Taking in what people hear. Sightings are private to their city: everybody else's are not found.
 * Thread-safe.
 */
@Service
public class Listening {

  private final SightingDesk desk;
  private final SightingQueries queries;
  private final RumourDesk rumours;
  private final Opening opening;
  private final Linking linking;
  private final Suggestions suggestions;
  private final Similarity similarity;
  private final Discretion discretion;
  private final Coding coding;
  private final Today today;
  private final Journal journal;

  Listening(
      SightingDesk desk,
      SightingQueries queries,
      RumourDesk rumours,
      Opening opening,
      Linking linking,
      Suggestions suggestions,
      Similarity similarity,
      Discretion discretion,
      Coding coding,
      Today today,
      Journal journal) {
    this.desk = desk;
    this.queries = queries;
    this.rumours = rumours;
    this.opening = opening;
    this.linking = linking;
    this.suggestions = suggestions;
    this.similarity = similarity;
    this.discretion = discretion;
    this.coding = coding;
    this.today = today;
    this.journal = journal;
  }

  /**
   * What would be found in a text; stores nothing. An empty text yields empty findings.
   *
   * @param language ISO 639-1 code a person chose; {@code null} to let it be found
   * @throws InvalidInput if the text is longer than {@link Texts#LONG}
   */
  public Preview preview(Actor actor, String text, @Nullable String language) {
    actor.require(Permission.LISTEN);
    var clean = Texts.optional("text", text, Texts.LONG).orElse("");
    var chosen = coding.language(language);
    var expected = chosen == null ? today.city(actor.ownCity()).locale() : Locale.of(chosen);
    var analysis = discretion.analyse(clean, expected);
    var similar =
        clean.isEmpty()
            ? List.<Similar>of()
            : similarity.similar(actor, clean, analysis, Suggestions.MOST);
    return new Preview(clean, analysis, Discretion.masked(clean, analysis, expected), similar);
  }

  /**
   * Logs a sighting in the actor's city.
   *
   * @throws InvalidInput naming the field; {@code exactWords} or {@code worryBehind} with {@code
   *     sighting.personal-data} if personal data was neither to be masked nor looked at
   */
  public Logged log(Actor actor, NewSighting entry) {
    actor.require(Permission.LISTEN);
    return log(actor, desk.newId(), entry);
  }

  /** The same under an id the caller chose, so that doing it again can be noticed. */
  Logged log(Actor actor, SightingId id, NewSighting entry) {
    var draft = desk.draft(actor, today.city(actor.ownCity()), id, entry);
    var sighting = desk.save(draft.sighting());
    var similar = suggestions.suggest(actor, sighting);
    record(actor, sighting, "journal.sighting.logged", sighting.code());
    rumours.tell(new SightingLogged(sighting.id(), sighting.city()));
    if (sighting.topicsConfirmed()) {
      rumours.tell(new SightingCoded(sighting.id(), actor.member(), today.now()));
    }
    return new Logged(sighting, similar, draft.masked());
  }

  /** Logs a sighting and links it to a rumour, which is checked first. */
  public Logged logAndLink(Actor actor, NewSighting entry, RumourId rumour) {
    actor.require(Permission.LISTEN);
    rumours.current(actor, rumour);
    var logged = log(actor, entry);
    return new Logged(
        link(actor, logged.sighting().id(), rumour), logged.similar(), logged.masked());
  }

  /**
   * Links a new sighting to a rumour the city may know of, which thereby reaches the city. Linking
   * it again to the same rumour changes nothing. A merged rumour stands for what it became part of.
   *
   * @throws eu.controvoce.base.RuleBroken if it belongs to another rumour or was set aside
   */
  public Sighting link(Actor actor, SightingId id, RumourId rumour) {
    var sighting = desk.own(actor, id);
    var to = rumours.current(actor, rumour);
    if (sighting.status() == SightingStatus.LINKED && to.id().equals(sighting.rumour())) {
      return sighting;
    }
    var linked = desk.save(sighting.link(to.id()));
    linking.include(linked, to.id());
    suggestions.confirm(actor, linked, to.id());
    record(actor, linked, "journal.sighting.linked", linked.code(), to.code());
    recordOn(actor, to.id(), linked.city(), "journal.rumour.linked", to.code(), linked.code());
    return told(linked);
  }

  /**
   * Opens a rumour from a new sighting.
   *
   * @return the new rumour
   */
  public Rumour promote(Actor actor, SightingId id, NewRumour entry) {
    var sighting = desk.own(actor, id);
    var draft = opening.draft(actor, entry);
    var promoted = desk.save(sighting.promote(draft.id()));
    var opened = opening.save(actor, draft);
    linking.include(promoted, opened.id());
    suggestions.confirm(actor, promoted, opened.id());
    record(actor, promoted, "journal.sighting.promoted", promoted.code(), opened.code());
    told(promoted);
    return rumours.visible(actor, opened.id());
  }

  /** Takes a sighting back from its rumour; the rumour forgets the wording it brought. */
  public Sighting unlink(Actor actor, SightingId id) {
    var sighting = desk.own(actor, id);
    var from = sighting.rumour();
    var free = desk.save(sighting.unlink());
    if (from != null) {
      linking.recount(from, free.city(), id);
      suggestions.detach(actor, free, from);
      recordOn(actor, from, free.city(), "journal.rumour.unlinked", free.code());
    }
    record(actor, free, "journal.sighting.unlinked", free.code());
    return told(free);
  }

  /** Sets a new sighting aside, with a reason. */
  public Sighting discard(Actor actor, SightingId id, String reason) {
    var gone = desk.save(desk.own(actor, id).discard(reason));
    record(actor, gone, "journal.sighting.discarded", gone.code());
    return told(gone);
  }

  /** Rumours a sighting may belong to, best first, without those a person ruled out. */
  public List<Similar> candidates(Actor actor, SightingId id) {
    return suggestions.candidates(actor, desk.own(actor, id));
  }

  /** A person says that a sighting does not belong to a rumour; it is not offered again. */
  public void reject(Actor actor, SightingId id, RumourId rumour) {
    var sighting = desk.own(actor, id);
    var about = rumours.current(actor, rumour);
    suggestions.reject(actor, sighting, about.id());
    record(actor, sighting, "journal.sighting.rejected", sighting.code(), about.code());
  }

  /** A person takes back that a sighting does not belong to a rumour: it may be offered again. */
  public void takeBackRejection(Actor actor, SightingId id, RumourId rumour) {
    suggestions.takeBackRejection(desk.own(actor, id), rumour);
  }

  /** The topics as a person sees them; none is an answer too. */
  public Sighting confirmTopics(Actor actor, SightingId id, List<String> topics) {
    var known = coding.topics(topics);
    var coded = desk.save(desk.own(actor, id).confirmTopics(known));
    record(actor, coded, "journal.sighting.coded", coded.code(), String.join(", ", known));
    rumours.tell(new SightingCoded(id, actor.member(), today.now()));
    return told(coded);
  }

  /** The language as a person hears it; the words are looked at again with it in mind. */
  public Sighting correctLanguage(Actor actor, SightingId id, String language) {
    var chosen = coding.language(language);
    if (chosen == null) {
      throw new InvalidInput("language", "input.required");
    }
    var sighting = desk.own(actor, id);
    var fresh = discretion.analyse(sighting.exactWords(), Locale.of(chosen));
    var corrected = desk.save(sighting.reanalysed(fresh, chosen));
    record(actor, corrected, "journal.sighting.language", corrected.code(), chosen);
    return told(corrected);
  }

  /** A sighting of the own city. */
  public Sighting find(Actor actor, SightingId id) {
    return desk.own(actor, id);
  }

  /** What was thought and said about which rumour a sighting belongs to. */
  public List<Match> matches(Actor actor, SightingId id) {
    return suggestions.of(desk.own(actor, id));
  }

  /** Everything that happened to a sighting, oldest first. */
  public List<JournalEntry> timeline(Actor actor, SightingId id) {
    return journal.of(Journal.subject("sighting", desk.own(actor, id).id()));
  }

  /** The own city's sightings, the latest heard first. */
  public Paged<Sighting> list(Actor actor, SightingFilter filter, int page, int size) {
    actor.require(Permission.LISTEN);
    return queries.list(actor.ownCity(), filter, page, size);
  }

  private Sighting told(Sighting sighting) {
    rumours.tell(new SightingChanged(sighting.id(), sighting.city()));
    return sighting;
  }

  private void record(Actor actor, Sighting sighting, String action, Object... details) {
    journal.record(
        actor, Journal.subject("sighting", sighting.id()), sighting.city(), action, details);
  }

  private void recordOn(
      Actor actor, RumourId rumour, CityId city, String action, Object... details) {
    journal.record(actor, Journal.subject("rumour", rumour), city, action, details);
  }
}
