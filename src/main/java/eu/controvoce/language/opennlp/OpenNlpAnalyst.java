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

/** Brings detector, dictionaries, lexicon and topic models together. Thread-safe. */
final class OpenNlpAnalyst implements Analyst {

  private final Normaliser normaliser;
  private final Languages languages;
  private final PersonalData personalData;
  private volatile Setup setup;

  OpenNlpAnalyst(
      Normaliser normaliser, Languages languages, PersonalData personalData, Setup setup) {
    this.normaliser = normaliser;
    this.languages = languages;
    this.personalData = personalData;
    this.setup = setup;
  }

  @Override
  public Analysis analyse(String text, Locale expected) {
    return analyse(text, expected, setup);
  }

  /** What it works with now. */
  Setup setup() {
    return setup;
  }

  /** Works with something else from the next analysis on. */
  void use(Setup other) {
    setup = other;
  }

  /** An analyst that differs in what it works with. */
  Analyst with(Setup other) {
    return (text, expected) -> analyse(text, expected, other);
  }

  private Analysis analyse(String text, Locale expected, Setup now) {
    var typed = text.length() > Texts.LONG ? text.substring(0, Texts.LONG) : text;
    var normalised = normaliser.read(typed);
    var guess = languages.guess(typed, normalised, expected);
    var found = personalData.find(typed);
    var code = guess.code();
    var kit = code == null ? null : now.kits().get(code);
    var model = code == null ? null : now.models().get(code);
    if (kit == null || model == null) {
      return new Analysis(
          null,
          0,
          true,
          List.of(),
          List.of(),
          null,
          List.of(),
          List.of(),
          found,
          false,
          now.name());
    }
    var reading = kit.read(normalised);
    var topics = model.suggest(reading, typed);
    var groups = reading.targetGroups().stream().map(each -> each.value()).distinct().toList();
    var tone = kit.tone().find(reading.terms());
    return new Analysis(
        code,
        guess.confidence(),
        guess.unsure(),
        topics,
        groups,
        kit.tone().kind(tone, !topics.isEmpty() || !groups.isEmpty()),
        reading.concepts().stream().map(each -> each.value()).map(Concept::key).distinct().toList(),
        reading.terms().stream().filter(each -> !each.stop()).map(Term::lemma).toList(),
        found,
        kit.tone().refer(typed, reading.terms(), tone),
        now.name());
  }
}
