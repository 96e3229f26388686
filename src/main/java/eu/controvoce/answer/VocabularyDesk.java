package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the network agrees on words to avoid. What is agreed holds for every text from the next
 * look on. Thread-safe.
 */
@Component
public class VocabularyDesk {

  private static final String SUBJECT = "vocabulary:network";
  private static final int FORM = 80;
  private static final int MOST_FORMS = 20;
  private static final int MOST_WORDS = 500;

  private final Vocabularies vocabularies;
  private final WordAgreements agreements;
  private final Journal journal;
  private final Clock clock;

  VocabularyDesk(
      Vocabularies vocabularies, WordAgreements agreements, Journal journal, Clock clock) {
    this.vocabularies = vocabularies;
    this.agreements = agreements;
    this.journal = journal;
    this.clock = clock;
  }

  /** Where a word comes from. */
  public enum Origin {
    SHIPPED,
    CHANGED,
    ADDED,
    DROPPED
  }

  /** A word to avoid, or one that no longer is. */
  public record Word(Vocabulary.Entry entry, Origin origin) {

    /** What it is known by. */
    public String name() {
      return entry.forms().getFirst();
    }
  }

  /** The languages there is a vocabulary for. */
  public List<String> languages() {
    return vocabularies.languages();
  }

  /** All words of a language, also those that are no longer avoided, by name. */
  public List<Word> words(Actor actor, String language) {
    actor.require(Permission.AGREE);
    var before = vocabularies.before(language).entries();
    var agreed = agreements.findByLanguage(language);
    var found = new ArrayList<Word>();
    for (var entry : before) {
      var name = WordAgreement.name(entry.forms().getFirst());
      var mine = agreed.stream().filter(each -> each.name().equals(name)).findFirst();
      found.add(
          mine.map(each ->
                  each.avoided()
                      ? new Word(each.entry(), Origin.CHANGED)
                      : new Word(entry, Origin.DROPPED))
              .orElseGet(() -> new Word(entry, Origin.SHIPPED)));
    }
    agreed.stream()
        .filter(WordAgreement::avoided)
        .filter(each -> before.stream().noneMatch(old -> isNamed(old, each.name())))
        .forEach(each -> found.add(new Word(each.entry(), Origin.ADDED)));
    found.sort(Comparator.comparing(each -> WordAgreement.name(each.name())));
    return found;
  }

  /**
   * Agrees on a word.
   *
   * @param changes the name of the word that is said otherwise; {@code null} for a new one
   * @param forms as people write it, separated by commas or lines, the first being its name
   * @throws InvalidInput if a part is missing, or a new word is there already
   */
  public void agree(
      Actor actor,
      String language,
      @Nullable String changes,
      String forms,
      String use,
      String why) {
    actor.require(Permission.AGREE);
    mustBeKnown(language);
    var each = forms(forms);
    var name = WordAgreement.name(each.getFirst());
    var old = changes == null ? null : WordAgreement.name(changes);
    var there = words(actor, language);
    var taken =
        there.stream()
            .filter(word -> word.origin() != Origin.DROPPED)
            .anyMatch(word -> WordAgreement.name(word.name()).equals(name));
    if (taken && !name.equals(old)) {
      throw new InvalidInput("forms", "vocabulary.word.there", each.getFirst());
    }
    if (there.size() >= MOST_WORDS) {
      throw new InvalidInput("forms", "vocabulary.too-many", MOST_WORDS);
    }
    var agreed =
        new WordAgreement(
            WordAgreement.id(language, name),
            language,
            name,
            true,
            each,
            Texts.required("use", use, Texts.SHORT),
            Texts.required("why", why, Texts.SHORT),
            actor.member(),
            clock.instant());
    if (old != null && !old.equals(name)) {
      drop(actor, language, old);
    }
    agreements.save(agreed);
    record(actor, old == null ? "added" : "changed", each.getFirst());
  }

  /** A word is no longer to be avoided. */
  public void remove(Actor actor, String language, String name) {
    actor.require(Permission.AGREE);
    mustBeKnown(language);
    drop(actor, language, WordAgreement.name(name));
    record(actor, "removed", name);
  }

  /** A word is again as it came with the product. */
  public void restore(Actor actor, String language, String name) {
    actor.require(Permission.AGREE);
    mustBeKnown(language);
    agreements.deleteById(WordAgreement.id(language, WordAgreement.name(name)));
    record(actor, "restored", name);
  }

  /** A word that came with the product is noted as dropped; one that was added is forgotten. */
  private void drop(Actor actor, String language, String name) {
    var id = WordAgreement.id(language, name);
    if (vocabularies.before(language).entries().stream().noneMatch(old -> isNamed(old, name))) {
      agreements.deleteById(id);
      return;
    }
    agreements.save(
        new WordAgreement(
            id, language, name, false, List.of(), "", "", actor.member(), clock.instant()));
  }

  private void mustBeKnown(String language) {
    if (!languages().contains(language)) {
      throw new NotFound("vocabulary.language.unknown");
    }
  }

  private static boolean isNamed(Vocabulary.Entry entry, String name) {
    return WordAgreement.name(entry.forms().getFirst()).equals(name);
  }

  private static List<String> forms(String typed) {
    var each =
        Texts.required("forms", typed, Texts.MEDIUM)
            .lines()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .flatMap(part -> Texts.optional("forms", part, FORM).stream())
            .distinct()
            .toList();
    if (each.isEmpty() || each.stream().noneMatch(VocabularyDesk::hasLetters)) {
      throw new InvalidInput("forms", "input.required");
    }
    if (each.size() > MOST_FORMS) {
      throw new InvalidInput("forms", "vocabulary.too-many", MOST_FORMS);
    }
    return each;
  }

  private static boolean hasLetters(String form) {
    return form.chars().anyMatch(Character::isLetter);
  }

  private void record(Actor actor, String what, String word) {
    journal.record(actor, SUBJECT, null, "journal.vocabulary." + what, word);
  }
}
