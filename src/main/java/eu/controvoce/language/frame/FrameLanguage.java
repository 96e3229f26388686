package eu.controvoce.language.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the coding frame knows in one language.
 *
 * @param code ISO 639-1
 * @param stopwords words that carry no meaning of their own
 * @param lemmas the lemma to take for a form that has several, by form
 * @param abbreviations what is written out, by abbreviation
 * @param targetGroups words and phrases by code of the target group
 * @param words everyday words that make one think of a topic, by its code, or of none; empty when
 *     the language has no word list
 * @param examples training sentences; empty when the language has a lexicon only
 */
public record FrameLanguage(
    String code,
    List<Concept> concepts,
    Set<String> stopwords,
    Map<String, String> lemmas,
    Map<String, String> abbreviations,
    Map<String, List<String>> targetGroups,
    Map<String, List<String>> words,
    Tone tone,
    List<Example> examples) {

  public FrameLanguage {
    concepts = List.copyOf(concepts);
    stopwords = Set.copyOf(stopwords);
    lemmas = Map.copyOf(lemmas);
    abbreviations = Map.copyOf(abbreviations);
    targetGroups = Map.copyOf(targetGroups);
    words = Map.copyOf(words);
    examples = List.copyOf(examples);
  }

  /** The same language with other concepts. */
  FrameLanguage with(List<Concept> others) {
    return new FrameLanguage(
        code, others, stopwords, lemmas, abbreviations, targetGroups, words, tone, examples);
  }
}
