package eu.controvoce.language.opennlp;

import eu.controvoce.base.Texts;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.Normaliser;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.personal.PersonalData;
import eu.controvoce.language.text.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings detector, dictionaries, lexicon and topic models together. Thread-safe. */
final class OpenNlpAnalyst implements Analyst {

  private final Normaliser normaliser;
  private final Languages languages;
  private final Map<String, LanguageKit> kits;
  private final Map<String, TopicModel> models;
  private final PersonalData personalData;
  private final String name;

  /**
   * @param kits by language code
   * @param models by language code
   * @param name name and version of all of it together
   */
  OpenNlpAnalyst(
      Normaliser normaliser,
      Languages languages,
      Map<String, LanguageKit> kits,
      Map<String, TopicModel> models,
      PersonalData personalData,
      String name) {
    this.normaliser = normaliser;
    this.languages = languages;
    this.kits = Map.copyOf(kits);
    this.models = Map.copyOf(models);
    this.personalData = personalData;
    this.name = name;
  }

  @Override
  public Analysis analyse(String text, Locale expected) {
    var typed = text.length() > Texts.LONG ? text.substring(0, Texts.LONG) : text;
    var guess = languages.guess(typed, normaliser.read(typed), expected);
    var found = personalData.find(typed);
    var code = guess.code();
    var kit = code == null ? null : kits.get(code);
    var model = code == null ? null : models.get(code);
    if (kit == null || model == null) {
      return new Analysis(
          null, 0, true, List.of(), List.of(), null, List.of(), List.of(), found, false, name);
    }
    var reading = kit.read(typed);
    var topics = model.suggest(reading, typed);
    var groups = reading.targetGroups().stream().map(each -> each.value()).distinct().toList();
    return new Analysis(
        code,
        guess.confidence(),
        guess.unsure(),
        topics,
        groups,
        kit.tone().kind(reading.terms(), !topics.isEmpty() || !groups.isEmpty()),
        reading.concepts().stream().map(each -> each.value()).map(Concept::key).distinct().toList(),
        reading.terms().stream().filter(each -> !each.stop()).map(Term::lemma).toList(),
        found,
        kit.tone().refer(typed, reading.terms()),
        name);
  }
}
