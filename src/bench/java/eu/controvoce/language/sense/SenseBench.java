package eu.controvoce.language.sense;

import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.Meanings;
import eu.controvoce.language.frame.Frame;
import org.springframework.core.io.DefaultResourceLoader;

/** The product's meanings, without the product. */
public final class SenseBench {

  private SenseBench() {}

  /** What words are worth by a frame that lies at a place. */
  public static Meanings meanings(Frame frame, String root) {
    return new FrameMeanings(
        frame, new LanguageSettings(null, root, null), new DefaultResourceLoader());
  }
}
