package eu.controvoce.rumour;

import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.Analysis;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens rumours: checks what was filled in, gives a code, saves. */
@Component
class Opening {

  private final RumourDesk desk;
  private final Discretion discretion;
  private final Coding coding;
  private final Counters counters;
  private final Today today;
  private final Journal journal;

  Opening(
      RumourDesk desk,
      Discretion discretion,
      Coding coding,
      Counters counters,
      Today today,
      Journal journal) {
    this.desk = desk;
    this.discretion = discretion;
    this.coding = coding;
    this.counters = counters;
    this.today = today;
    this.journal = journal;
  }

  /** Title and claim as they may be kept, and what was found in the claim. */
  record Words(String title, String claim, Analysis analysis) {}

  /**
   * A rumour of the actor's city ready to be saved.
   *
   * @throws InvalidInput naming the field that cannot be taken
   */
  Rumour draft(Actor actor, NewRumour entry) {
    actor.require(Permission.LISTEN);
    var city = today.city(actor.ownCity());
    var chosen = coding.language(entry.language());
    var language = chosen == null ? city.language() : chosen;
    var topics = coding.topics(entry.topics());
    var groups = coding.targetGroups(entry.targetGroups());
    var words =
        words(
            entry.title(),
            entry.claim(),
            language,
            entry.maskPersonalData(),
            entry.personalDataReviewed());
    return new Rumour(
        new RumourId(Id.random()),
        null,
        counters.code(city.prefix() + "-D"),
        words.title(),
        words.claim(),
        language,
        kind(entry.kind(), words.analysis()),
        List.of(),
        null,
        topics,
        groups,
        null,
        List.of(),
        null,
        city.id(),
        sharing(entry, city),
        List.of(Handling.reported(city.id(), today.now())),
        null,
        city.demo());
  }

  /** Saves a draft. */
  Rumour save(Actor actor, Rumour draft) {
    var opened = desk.add(draft);
    journal.record(
        actor,
        Journal.subject("rumour", opened.id()),
        opened.home(),
        "journal.rumour.opened",
        opened.code());
    return opened;
  }

  /**
   * Checks title and claim, which never name a person.
   *
   * @throws InvalidInput naming the one with personal data that nobody looked at
   */
  Words words(String title, String claim, String language, boolean mask, boolean reviewed) {
    var locale = Locale.of(language);
    var shortText = Texts.required("title", title, Texts.SHORT);
    var longText = Texts.required("claim", claim, Texts.MEDIUM);
    var keptTitle = discretion.keep("title", shortText, locale, mask, reviewed);
    var keptClaim = discretion.keep("claim", longText, locale, mask, reviewed);
    return new Words(keptTitle.text(), keptClaim.text(), keptClaim.analysis());
  }

  private static RumourKind kind(@Nullable RumourKind chosen, Analysis analysis) {
    if (chosen != null) {
      return chosen;
    }
    return analysis.kind() == Analysis.Kind.PREJUDICE ? RumourKind.PREJUDICE : RumourKind.RUMOUR;
  }

  private static Sharing sharing(NewRumour entry, City city) {
    if (entry.sharing() != null) {
      return entry.sharing();
    }
    return city.sharesRumours() ? Sharing.NETWORK : Sharing.CITY;
  }
}
