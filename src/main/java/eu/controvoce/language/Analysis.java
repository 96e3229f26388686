package eu.controvoce.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What was found in one text, and by what.
 *
 * @param language ISO 639-1 code of a configured language; {@code null} when it is none of them or
 *     the text is too short to say
 * @param languageConfidence 0–1, how sure the language is
 * @param languageUnsure whether a person should be asked which language it is
 * @param topics suggested topics, best first; empty when nothing fits
 * @param targetGroups codes of the people the text is about
 * @param kind whether it looks like a claim that can be checked or a judgement; {@code null} if
 *     neither can be said
 * @param concepts keys of the concepts found (see the coding frame), in order of appearance
 * @param lemmas content lemmas in order, lower-case; empty for unknown languages
 * @param personalData where the text seems to name or identify someone, in order of appearance
 * @param refer whether it holds insults, threats or calls to violence, to be handed on
 * @param model name and version of what produced this
 */
@TypeAlias("analysis")
public record Analysis(
    @Nullable String language,
    double languageConfidence,
    boolean languageUnsure,
    List<TopicSuggestion> topics,
    List<String> targetGroups,
    @Nullable Kind kind,
    List<String> concepts,
    List<String> lemmas,
    List<PersonalDatum> personalData,
    boolean refer,
    String model) {

  /** A claim that can be checked, or a generalising judgement. */
  public enum Kind {
    RUMOUR,
    PREJUDICE
  }

  public Analysis {
    topics = List.copyOf(topics);
    targetGroups = List.copyOf(targetGroups);
    concepts = List.copyOf(concepts);
    lemmas = List.copyOf(lemmas);
    personalData = List.copyOf(personalData);
  }
}
