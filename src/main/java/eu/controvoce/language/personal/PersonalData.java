package eu.controvoce.language.personal;

import eu.controvoce.language.PersonalDatum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what identifies someone in a text: names, phones, mail addresses, plates, tax codes, bank
 * accounts, addresses with a house number. Thread-safe.
 */
public final class PersonalData {

  private final PatternFinder patterns = new PatternFinder();
  private final AddressFinder addresses = new AddressFinder();
  private final NameFinder names;

  /**
   * @param ordinary whether a word in lower case without accents is in a dictionary
   */
  public PersonalData(Predicate<String> ordinary) {
    names = new NameFinder(new Names(), ordinary);
  }

  /** The findings in order, not overlapping. */
  public List<PersonalDatum> find(String text) {
    var all = new ArrayList<PersonalDatum>();
    all.addAll(patterns.find(text));
    all.addAll(addresses.find(text));
    all.addAll(names.find(text));
    var kept = new ArrayList<PersonalDatum>();
    for (var each : all) {
      if (kept.stream().noneMatch(other -> overlap(each, other))) {
        kept.add(each);
      }
    }
    kept.sort(Comparator.comparingInt(PersonalDatum::start));
    return kept;
  }

  private static boolean overlap(PersonalDatum a, PersonalDatum b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
