package eu.controvoce.language.opennlp;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything needed to read one language. Thread-safe. */
public final class LanguageKit {

  private final FrameLanguage language;
  private final Terms terms;
  private final Phrases<Concept> concepts;
  private final Phrases<String> targetGroups;
  private final Phrases<String> words;
  private final ToneRules tone;

  LanguageKit(FrameLanguage language, WordForms dictionary, Normaliser normaliser) {
    this.language = language;
    terms = new Terms(normaliser, dictionary, language.stopwords(), language.lemmas());
    concepts = new Phrases<>(terms);
    targetGroups = new Phrases<>(terms);
    words = new Phrases<>(terms);
    for (var concept : language.concepts()) {
      concept.forms().forEach(form -> concepts.add(form, concept));
    }
    language
        .targetGroups()
        .forEach((code, forms) -> forms.forEach(form -> targetGroups.add(form, code)));
    language.words().forEach((topic, forms) -> forms.forEach(form -> words.add(form, topic)));
    tone = new ToneRules(language.code(), language.tone(), terms);
    terms.repairWith(new Repair(vocabulary(), language.stopwords()));
  }

  /** The words the frame is written with: what a misspelt word can have meant. */
  private Map<String, Integer> vocabulary() {
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
    // A word met once and in no dictionary is more likely itself a mistake.
    counts.values().removeIf(each -> each < 1);
    return counts;
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

  private Reading read(List<Term> text) {
    return new Reading(
        text, longest(concepts.find(text)), longest(targetGroups.find(text)), words.find(text));
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
