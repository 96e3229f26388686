package eu.controvoce.language.opennlp;

import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.frame.FrameReader;
import java.nio.file.Path;
import java.util.Objects;

/** Trains the models of the frame that comes with the product; run once when it is built. */
final class ShippedModels {

  private ShippedModels() {}

  /**
   * Writes the models into a folder.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) {
    var shipped = new LanguageSettings(null, null, null);
    var frame = FrameReader.read(Objects.requireNonNull(shipped.frame()), shipped.codes());
    var store = new TopicStore(Path.of(arguments[0]));
    Engine.analyst(frame, Engine.normaliser(frame), store);
  }
}
