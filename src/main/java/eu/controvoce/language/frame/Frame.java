package eu.controvoce.language.frame;

import eu.controvoce.language.CodingFrame;
import java.util.List;

/**
 * The whole coding frame.
 *
 * @param languages the configured languages, the first is the fallback
 * @param fingerprint changes whenever anything in the frame's files changes; hexadecimal
 */
public record Frame(CodingFrame coding, List<FrameLanguage> languages, String fingerprint) {

  public Frame {
    languages = List.copyOf(languages);
  }
}
