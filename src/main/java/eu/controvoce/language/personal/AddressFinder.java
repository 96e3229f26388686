package eu.controvoce.language.personal;

import eu.controvoce.language.PersonalDatum;
import eu.controvoce.language.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds addresses: a street with a house number. A street alone identifies nobody. */
final class AddressFinder {

  private static final String STREET =
      "(?:[Vv]ia|VIA|[Vv]iale|[Vv]\\.le|[Cc]orso|[Cc]\\.so|[Pp]iazza|[Pp]\\.?z?za|[Pp]iazzale|"
          + "[Pp]iazzetta|[Ll]argo|[Vv]icolo|[Ss]trada|[Ss]tr\\.|[Ll]ungo\\p{L}*|[Cc]ontrada|"
          + "[Ff]razione|[Ff]raz\\.|[Ll]ocalità|[Ll]oc\\.|[Bb]orgata|[Rr]egione|[Cc]ascina|"
          + "[Ss]alita|[Cc]alle|[Rr]ione)";

  /** What follows "via" when it means "away" and not a street. */
  private static final String NO_STREET =
      "(?!(?:con|per|i|gli|il|un|uno|una|tutti|tutto|tutte|da|dal|dalla|dai|dalle|alle|a|e|che|"
          + "come|anche|almeno|circa|altri|ai|al|in|su|sono|ci|per\\S*|libera|web|mail|pochi|"
          + "quasi|solo|oltre|più|almeno)\\b)";

  private static final String NAME =
      "(?:\\d{1,2}\\s+(?=\\p{L}{3}))?\\p{L}[\\p{L}'’.]*(?:\\s+(?!(?:n|nr|num|numero|civico|al|alle|ore|"
          + "ci|sono|per|con|dalle|ogni|hanno|da|è|in|ha)\\b)\\p{L}[\\p{L}'’.]*){0,4}";

  private static final String NUMBER =
      "\\s*,?\\s*(?:al\\s+)?(?:n\\.?\\s?°?|n°|nr\\.?|num\\.?|numero|civico)?\\s*\\d{1,4}"
          + "(?:\\s?[/-]\\s?(?:\\d{1,3}|[A-Za-z])\\b|\\s?(?:bis|ter)\\b|[A-Za-z]\\b)?";

  /** Numbers of something else. */
  private static final String NO_COUNT =
      "(?!\\d|[.,:]\\d|\\s*(?:€|%|°|euro|persone|famiglie|case|anni|mila|milioni|ore|giorni|volte|bambini|"
          + "appartamenti|alloggi|negozi|stranieri|immigrati|profughi|migranti|posti|metri|"
          + "minuti|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|"
          + "ottobre|novembre|dicembre|di\\s+loro|ragazzi|su\\s)\\b?)";

  private static final String WITHIN =
      "(?:\\s*,?\\s*(?:interno|int\\.?|scala|sc\\.|piano|appartamento|app\\.?)\\s*\\w{1,4}"
          + "|\\s*,\\s*\\p{L}+\\s+piano)*";

  private static final Pattern ITALIAN =
      Pattern.compile("\\b" + STREET + "\\s+" + NO_STREET + NAME + NUMBER + NO_COUNT + WITHIN);

  private static final Pattern ITALIAN_TURNED =
      Pattern.compile(
          "\\b(?:(?:civico|numero|n\\.)\\s*|(?<=\\b[Aa]l )|(?<=\\ball')|(?<=\\b[Aa]llo ))\\d{1,4}\\s?[A-Za-z]?\\s+d(?:i|ella|el)\\s+"
              + STREET
              + "\\s+\\p{Lu}[\\p{L}'’.]*(?:\\s+\\p{Lu}[\\p{L}'’.]*){0,3}");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}'’]*\\s+){1,3}"
              + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Court|Way|Terrace|Place)\\b");

  List<PersonalDatum> find(String text) {
    var found = new ArrayList<PersonalDatum>();
    if (text.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    for (var pattern : List.of(ITALIAN_TURNED, ITALIAN, ENGLISH)) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(new PersonalDatum(Kind.ADDRESS, matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
