package eu.controvoce.language.personal;

import eu.controvoce.language.PersonalDatum;
import eu.controvoce.language.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds people's names by lists of first names and surnames and by the words before them: titles,
 * kinship, "si chiama". Streets, places, holidays, organisations and public figures are left alone.
 */
final class NameFinder {

  private static final int LONGEST = 5;

  /** Small words inside names: "El Amrani", "De Luca". */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "di", "del", "della", "dalla", "dal", "dei", "degli", "lo", "la", "li", "el", "al",
          "ben", "bin", "ould", "abu", "van", "von", "da", "dos", "das", "d'", "ait", "bou",
          "bint");

  private static final Set<String> FOREIGN_PARTICLES =
      Set.of("li", "el", "al", "ben", "bin", "abu", "ait", "ould");

  /** "I Bianchi": after these a surname means the family. */
  private static final Set<String> FAMILY = Set.of("i", "dai", "dei", "ai", "coi");

  /** Words that may stand between kinship and name: "mia cugina, la Piera". */
  private static final Set<String> BETWEEN =
      Set.of("la", "il", "lo", "di", "mio", "mia", "suo", "sua", "nostro", "nostra", "tale", "of");

  private final Names names;
  private final Predicate<String> ordinary;

  /**
   * @param ordinary whether a word in lower case is in the dictionary
   */
  NameFinder(Names names, Predicate<String> ordinary) {
    this.names = names;
    this.ordinary = ordinary;
  }

  List<PersonalDatum> find(String text) {
    var words = Word.of(text);
    boolean shouting = words.stream().filter(Word::isShouted).count() * 2 > words.size();
    var found = new ArrayList<PersonalDatum>();
    for (int at = 0; at < words.size(); ) {
      int end = nameFrom(words, at, shouting);
      if (end > at) {
        found.add(
            new PersonalDatum(Kind.NAME, words.get(at).start(), words.get(end - 1).nameEnd()));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** The index after the name that begins here, or {@code at} when none does. */
  private int nameFrom(List<Word> words, int at, boolean shouting) {
    var word = words.get(at);
    // In lower case only a known first name may begin one; that settles most words of a text.
    boolean mayBegin = word.capital() || names.isFirstName(word.plain());
    if (!mayBegin || isNoName(word) || afterPlace(words, at)) {
      return at;
    }
    boolean asked = afterAsking(words, at);
    boolean capital = word.capital() && !shouting;
    if (names.isFirstName(word.plain())) {
      return fromFirstName(words, at, asked, capital, shouting);
    }
    if (asked && capital && !opensOnly(word, words, at)) {
      return looksLikeName(word, byTitle(words, at)) ? extend(words, at + 1) : at;
    }
    if (names.isSurname(word.plain()) && capital) {
      return fromSurname(words, at);
    }
    if (beginsWithParticle(words, at)) {
      return extend(words, at + 1);
    }
    if (isUnknownName(word, capital)) {
      return extend(words, at + 1);
    }
    if (word.isInitial() && at + 1 < words.size() && words.get(at + 1).capital()) {
      return names.isSurname(words.get(at + 1).plain()) ? at + 2 : at;
    }
    return at;
  }

  private int fromFirstName(
      List<Word> words, int at, boolean asked, boolean capital, boolean shouting) {
    var word = words.get(at);
    boolean only = names.isFirstNameOnly(word.plain());
    boolean surnameNext = surnameFollows(words, at, capital);
    if (capital) {
      boolean certain = only || asked || surnameNext || !word.opens();
      return certain && !isPublic(words, at) ? extend(words, at + 1) : at;
    }
    if (word.capital() && shouting && only && (asked || surnameNext)) {
      return surnameNext ? at + 2 : at + 1;
    }
    if (only && surnameNext) {
      return at + 2;
    }
    return only && asked && word.plain().length() > 3 ? at + 1 : at;
  }

  /** Whether the next word is a surname; in lower case only one that is no ordinary word. */
  private boolean surnameFollows(List<Word> words, int at, boolean capital) {
    if (at + 1 >= words.size() || !words.get(at + 1).joined() || words.get(at).closes()) {
      return false;
    }
    var next = words.get(at + 1);
    if (isNoName(next)) {
      return false;
    }
    boolean anyCapital = names.isFirstNameOnly(words.get(at).plain());
    if (!(capital && next.capital())) {
      return names.isFirstNameOnly(words.get(at).plain())
          ? names.isSurname(next.plain()) && next.plain().length() > 3
          : names.isSurnameOnly(next.plain());
    }
    return names.isSurname(next.plain()) || (anyCapital && !names.is("places", next.plain()));
  }

  /** A capital in mid-sentence on a word of no dictionary and no list of places. */
  private boolean isUnknownName(Word word, boolean capital) {
    return capital
        && !word.opens()
        && !word.isShouted()
        && word.plain().length() >= 4
        && !names.isSurname(word.plain())
        && !ordinary.test(word.plain())
        && looksLikeName(word, true);
  }

  /** "El Idrissi", "Li Wei": a particle that is itself the beginning of the name. */
  private boolean beginsWithParticle(List<Word> words, int at) {
    var word = words.get(at);
    if (!word.capital() || !PARTICLES.contains(word.plain()) || at + 1 >= words.size()) {
      return false;
    }
    var next = words.get(at + 1);
    boolean begins = !word.opens() || FOREIGN_PARTICLES.contains(word.plain());
    boolean listed = names.isSurnameOnly(next.plain()) || names.isFirstNameOnly(next.plain());
    return begins && next.capital() && next.joined() && listed;
  }

  private int fromSurname(List<Word> words, int at) {
    var word = words.get(at);
    boolean nextIsFirst =
        at + 1 < words.size()
            && words.get(at + 1).joined()
            && words.get(at + 1).capital()
            && !word.closes()
            && names.isFirstName(words.get(at + 1).plain());
    if (nextIsFirst) {
      return extend(words, at + 2);
    }
    boolean family = at > 0 && FAMILY.contains(words.get(at - 1).plain()) && word.joined();
    boolean alone =
        (family || names.isSurnameOnly(word.plain())) && !word.opens() && !isPublic(words, at);
    return alone ? extend(words, at + 1) : at;
  }

  /** Takes in what belongs to the name: particles before a capital, further capitals. */
  private int extend(List<Word> words, int from) {
    int end = from;
    int limit = Math.min(words.size(), from + LONGEST);
    for (int at = from; at < limit; at++) {
      var word = words.get(at);
      if (!word.joined() || words.get(at - 1).closes()) {
        break;
      }
      boolean particle =
          PARTICLES.contains(word.plain())
              && at + 1 < words.size()
              && words.get(at + 1).capital()
              && words.get(at + 1).joined()
              && (word.capital() || names.isSurname(words.get(at + 1).plain()));
      if (particle) {
        continue;
      }
      boolean part = word.capital() && !isNoName(word) && !names.is("places", word.plain());
      if (!part) {
        break;
      }
      end = at + 1;
    }
    return end;
  }

  private boolean isNoName(Word word) {
    // "Sarà" is a verb, Sara a name.
    return word.typed().endsWith("à")
        || names.is("not-names", word.plain())
        || names.is("cities", word.plain());
  }

  private boolean isPublic(List<Word> words, int at) {
    if (names.is("public-figures", words.get(at).plain())) {
      return true;
    }
    return at + 1 < words.size()
        && words.get(at + 1).joined()
        && words.get(at + 1).capital()
        && names.is("public-figures", words.get(at + 1).plain());
  }

  /** After a title even an ordinary word is a name: "il signor Rosso". */
  private boolean looksLikeName(Word word, boolean titled) {
    boolean listed = titled || names.isSurname(word.plain());
    return (listed || !ordinary.test(word.plain()))
        && !names.is("places", word.plain())
        && !names.is("titles", word.plain())
        && !names.is("kin", word.plain())
        && !names.is("public-figures", word.plain())
        && (word.plain().length() > 2);
  }

  /** A capital at a sentence's beginning says nothing about an unknown word. */
  private boolean opensOnly(Word word, List<Word> words, int at) {
    return word.opens() && !(at > 0 && words.get(at - 1).typed().endsWith("."));
  }

  private boolean byTitle(List<Word> words, int at) {
    var before = words.get(at - 1).plain();
    return names.is("titles", before) || names.is("kin", before);
  }

  /** Whether a title, a kinship or the like stands before. */
  private boolean afterAsking(List<Word> words, int at) {
    int before = at - 1;
    while (before >= 0 && at - before <= 2 && BETWEEN.contains(words.get(before).plain())) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    var word = words.get(before);
    return names.is("titles", word.plain())
        || names.is("kin", word.plain())
        || names.is("telling", word.plain());
  }

  /** Whether it is part of a street's, a place's, a saint's or an organisation's name. */
  private boolean afterPlace(List<Word> words, int at) {
    for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
      if (!words.get(before + 1).joined()) {
        return false;
      }
      var word = words.get(before);
      if (names.is("places", word.plain())) {
        return !word.plain().equals("casa");
      }
      boolean inside =
          word.capital()
              || PARTICLES.contains(word.plain())
              || names.isFirstName(word.plain())
              || names.is("titles", word.plain());
      if (!inside) {
        return false;
      }
    }
    return false;
  }
}
