package eu.controvoce.language;

import java.util.Locale;

/** Understands short texts people say. Thread-safe. */
public interface Analyst {

  /**
   * What can be found in a text. Never fails on content: an empty, unknown-language or odd text
   * yields findings that say so.
   *
   * @param text as typed; at most {@link eu.controvoce.base.Texts#LONG} characters are looked at
   * @param expected the language most likely here (the city's), used as a mild prior
   */
  Analysis analyse(String text, Locale expected);
}
