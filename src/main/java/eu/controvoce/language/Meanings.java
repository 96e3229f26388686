package eu.controvoce.language;

import java.util.List;
import java.util.Locale;

/** Knows what words and concepts are worth when texts are compared. Thread-safe. */
public interface Meanings {

  /** What an analysed text says; nothing when its language is unknown. */
  Meaning of(Analysis analysis);

  /**
   * Those of the words that have to do with what another text says, though that says it otherwise.
   *
   * @param analysis of the text whose words are asked for
   * @return lemmas, those that tell most first
   */
  List<String> related(Analysis analysis, Meaning other);

  /** A concept's name for people; in another language, or the bare key, if there is none. */
  String conceptLabel(String key, Locale locale);
}
