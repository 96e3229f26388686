package eu.controvoce.language.opennlp;

import eu.controvoce.language.Normaliser;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameLanguage;
import eu.controvoce.language.personal.PersonalData;
import eu.controvoce.language.text.WordForms;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the analyst together from the coding frame. */
final class Engine {

  /** Changes whenever features or training change, so that kept models are trained again. */
  static final String VERSION = "4";

  private static final Logger log = LoggerFactory.getLogger(Engine.class);

  private Engine() {}

  static Normaliser normaliser(Frame frame) {
    var abbreviations = new HashMap<String, String>();
    frame.languages().forEach(each -> each.abbreviations().forEach(abbreviations::putIfAbsent));
    return new Normaliser(abbreviations);
  }

  static OpenNlpAnalyst analyst(Frame frame, Normaliser normaliser, TopicStore store) {
    Map<String, WordForms> dictionaries = new LinkedHashMap<>();
    Map<String, LanguageKit> kits = new LinkedHashMap<>();
    Map<String, TopicModel> models = new HashMap<>();
    for (var language : frame.languages()) {
      var dictionary = dictionary(language.code());
      var kit = new LanguageKit(language, dictionary, normaliser);
      dictionaries.put(language.code(), dictionary);
      kits.put(language.code(), kit);
      var file = language.code() + "-" + frame.fingerprint() + "-" + VERSION;
      models.put(language.code(), store.load(file, () -> train(language, kit, frame)));
    }
    var name = "controvoce-" + frame.coding().version() + "-" + frame.fingerprint() + "-" + VERSION;
    return new OpenNlpAnalyst(
        normaliser,
        new Languages(dictionaries),
        personalData(dictionaries),
        new Setup(frame, dictionaries, kits, models, name));
  }

  /** What lets an analyst be exchanged in parts while it works. */
  static RunningEngine running(
      OpenNlpAnalyst analyst, Normaliser normaliser, Map<String, List<Example>> tests) {
    return new RunningEngine(analyst, tests, normaliser);
  }

  static PersonalData personalData(Map<String, WordForms> dictionaries) {
    return new PersonalData(word ->
        dictionaries.values().stream().anyMatch(each -> !each.lemmas(word, word).isEmpty()));
  }

  static WordForms dictionary(String language) {
    return switch (language) {
      case "it" -> new ItalianDictionary();
      default -> new OpenNlpForms(language);
    };
  }

  private static TopicModel train(FrameLanguage language, LanguageKit kit, Frame frame) {
    long start = System.nanoTime();
    var model = new TopicTraining(kit, frame).train(language.examples());
    log.info(
        "Trained the topics in {} on {} sentences in {} ms",
        language.code(),
        language.examples().size(),
        (System.nanoTime() - start) / 1_000_000);
    return model;
  }
}
