package eu.controvoce.language.opennlp;

import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.text.WordForms;
import java.util.Map;

/**
 * Everything an analysis is made with at one moment. Immutable.
 *
 * @param dictionaries by language code
 * @param kits by language code
 * @param models by language code
 * @param name name and version of all of it together
 */
record Setup(
    Frame frame,
    Map<String, WordForms> dictionaries,
    Map<String, LanguageKit> kits,
    Map<String, TopicModel> models,
    String name) {

  Setup {
    dictionaries = Map.copyOf(dictionaries);
    kits = Map.copyOf(kits);
    models = Map.copyOf(models);
  }
}
