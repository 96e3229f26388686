package eu.controvoce.language.opennlp;

import eu.controvoce.language.Analyst;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameReader;
import java.nio.file.Path;
import java.util.List;

/** The product's own analyst, trained once for all tests and kept between runs. */
final class Trained {

  static final Frame FRAME =
      FrameReader.read("classpath:campaigns/coding-frame/", List.of("it", "en"));

  static final Analyst ANALYST =
      Engine.analyst(
          FRAME, Engine.normaliser(FRAME), new TopicStore(Path.of("target", "language-models")));

  private Trained() {}
}
