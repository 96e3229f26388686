package eu.controvoce.language.opennlp;

import eu.controvoce.language.Normalised;
import eu.controvoce.language.Normaliser;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.frame.FrameLanguage;
import eu.controvoce.language.text.Phrases;
import eu.controvoce.language.text.Phrases.Found;
import eu.controvoce.language.text.Repair;
import eu.controvoce.language.text.Term;
import eu.controvoce.language.text.Terms;
import eu.controvoce.language.text.WordForms;
import eu.controvoce.language.tone.ToneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything needed to read one language. Thread-safe. */
public final class LanguageKit {

  /** Shorter small words look too much like others. */
  private static final int LONG_ENOUGH = 5;

  private static final int COMMON = 20;

  private static final List<String> HATEFUL =
      List.of("insult", "vulgar", "slur", "dehumanise", "despise", "harm", "group");

  /** What a phrase of the lexicon stands for; one look-up finds all three kinds. */
  private sealed interface Meant {

    record AConcept(Concept concept) implements Meant {}

    record AGroup(String code) implements Meant {}

    record AWord(String topic) implements Meant {}
  }

  private final FrameLanguage language;
  private final Terms terms;
  private final Phrases<Meant> lexicon;
  private final ToneRules tone;

  LanguageKit(FrameLanguage language, WordForms dictionary, Normaliser normaliser) {
    this.language = language;
    terms = new Terms(normaliser, dictionary, language.stopwords(), language.lemmas());
    lexicon = new Phrases<>(terms);
    language.concepts().forEach(each -> add(each.forms(), new Meant.AConcept(each)));
    language.targetGroups().forEach((code, forms) -> add(forms, new Meant.AGroup(code)));
    language.words().forEach((topic, forms) -> add(forms, new Meant.AWord(topic)));
    tone = new ToneRules(language.code(), language.tone(), terms);
    terms.repairWith(new Repair(vocabulary(dictionary), language.stopwords()));
  }

  private void add(Collection<String> forms, Meant meant) {
    forms.forEach(form -> lexicon.add(form, meant));
  }

  /** The words the frame is written with: what a misspelt word can have meant. */
  private Map<String, Integer> vocabulary(WordForms dictionary) {
    var counts = new HashMap<String, Integer>();
    var texts = new ArrayList<String>();
    language.concepts().forEach(each -> texts.addAll(each.forms()));
    language.targetGroups().values().forEach(texts::addAll);
    language.words().values().forEach(texts::addAll);
    language.tone().lists().values().forEach(texts::addAll);
    language.examples().forEach(each -> texts.add(each.text()));
    for (var text : texts) {
      for (var term : terms.of(text.replace("=", "").replaceAll("\\S+\\*", ""))) {
        if (!term.stop() && term.form().chars().allMatch(Character::isLetter)) {
          counts.merge(term.form(), 1, Integer::sum);
        }
      }
    }
    language.stopwords().stream()
        .filter(each -> each.length() >= LONG_ENOUGH)
        .forEach(each -> counts.putIfAbsent(each, COMMON));
    dictionary.forms(hateful()).forEach(each -> counts.putIfAbsent(each, 1));
    return counts;
  }

  /** The words hatred is told by, which training sentences have in few of their forms. */
  private Set<String> hateful() {
    var lemmas = new HashSet<String>();
    for (var name : HATEFUL) {
      for (var phrase : language.tone().list(name)) {
        if (!phrase.startsWith("=")) {
          terms.of(phrase).stream()
              .filter(each -> each.known() && !each.stop())
              .forEach(each -> lemmas.addAll(each.lemmas()));
        }
      }
    }
    return lemmas;
  }

  String code() {
    return language.code();
  }

  ToneRules tone() {
    return tone;
  }

  Reading read(String typed) {
    return read(terms.of(typed));
  }

  /** The same for a text that its normaliser has read already. */
  Reading read(Normalised text) {
    return read(terms.of(text));
  }

  private Reading read(List<Term> text) {
    var concepts = new ArrayList<Found<Concept>>();
    var groups = new ArrayList<Found<String>>();
    var words = new ArrayList<Found<String>>();
    for (var found : lexicon.find(text)) {
      switch (found.value()) {
        case Meant.AConcept(var concept) ->
            concepts.add(new Found<>(concept, found.first(), found.last()));
        case Meant.AGroup(var code) -> groups.add(new Found<>(code, found.first(), found.last()));
        case Meant.AWord(var topic) -> words.add(new Found<>(topic, found.first(), found.last()));
      }
    }
    return new Reading(text, longest(concepts), longest(groups), words);
  }

  /** Leaves out what lies inside a longer find, and the same find twice. */
  private static <T> List<Found<T>> longest(List<Found<T>> found) {
    var kept = new ArrayList<Found<T>>();
    for (var each : found) {
      boolean inside =
          found.stream()
              .anyMatch(other ->
                  other.first() <= each.first()
                      && other.last() >= each.last()
                      && other.last() - other.first() > each.last() - each.first());
      if (!inside && !kept.contains(each)) {
        kept.add(each);
      }
    }
    return kept;
  }
}
