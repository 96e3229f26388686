package eu.controvoce.language.opennlp;

import org.jspecify.annotations.Nullable;

/**
 * Which language a text seems to be in.
 *
 * @param code {@code null} when it is none of the configured ones
 * @param confidence 0–1
 * @param unsure whether a person should be asked
 */
record LanguageGuess(@Nullable String code, double confidence, boolean unsure) {

  static final LanguageGuess NONE = new LanguageGuess(null, 0, true);
}
