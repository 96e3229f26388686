package eu.controvoce.language.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.language.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what has a form of its own: numbers, addresses of mail, codes, plates. */
final class PatternFinder {

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?i)[\\p{L}0-9._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\bchiocciola\\b)\\s?"
              + "[\\p{L}0-9-]{1,63}(?:\\s?(?:\\.|\\bpunto\\b)\\s?[\\p{L}0-9-]{2,63}){1,4}");

  private static final Pattern IBAN =
      Pattern.compile("(?i)\\b[A-Z]{2}\\s?\\d{2}\\s?[A-Z0-9](?:[\\s-]?[A-Z0-9]){10,30}\\b");

  private static final Pattern TAX_CODE =
      Pattern.compile(
          "(?i)\\b[A-Z]{3}\\s?[A-Z]{3}\\s?\\d{2}[A-EHLMPRST]\\d{2}\\s?[A-Z]\\d{3}[A-Z]\\b");

  /** Current Italian plates; without "targa" before only as plates are written. */
  private static final Pattern PLATE =
      Pattern.compile(
          "\\b[A-HJ-NPR-TV-Z]{2}[\\s.*·_-]?\\d{3}[\\s.*·_-]?[A-HJ-NPR-TV-Z]{2}\\b"
              + "|\\b[a-hj-npr-tv-z]{2}\\d{3}[a-hj-npr-tv-z]{2}\\b"
              + "|\\b(?!(?:di|in|al|da|su|ne|le|la|il|un|mi|ci|si|ti|vi|lo|li|no|se|me|te|ma|ha|fa|va|tu"
              + "|ce|re|km)\\b)[a-z]{2}[ .-]\\d{3}[ .-](?!(?:di|in|al|da|su|ne|le|la|il|un|mi|ci|si|ma|kg|mq|km|cm)\\b)"
              + "[a-z]{2}\\b");

  private static final Pattern SAID_PLATE =
      Pattern.compile(
          "(?i)\\b(?:targ(?:a|ata|ato|he|ati)|plates?|registration)\\W{1,3}(?:\\p{L}{1,12}\\W{1,2}){0,2}?"
              + "([A-Z]{1,3}[\\s.-]?\\d{2,6}(?:[\\s.-]?[A-Z]{1,3}\\b)?|\\d{3}[\\s-]?[A-Z]{3}\\b"
              + "|(?=\\w*\\d\\w*\\d)[A-Z0-9]{5,8}\\b|[A-Z]\\d[\\s-][A-Z0-9]{4}\\b)");

  private static final Pattern OLD_PLATE =
      Pattern.compile("\\b(?:TO|AT|CN|MI|AL|VC|NO|GE|BI|VB|RM|NA)[\\s-]\\d{5,6}[A-Z]?\\b");

  /** Mobile and land lines as people write them, in groups of any length. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d,.€-])(?:(?:\\+|00)39[\\s./-]?)?"
              + "(?:3\\d{2}(?:[\\s./-]{0,2}\\d){6,7}|0\\d(?:[\\s./-]{0,2}\\d){6,9})(?![\\d€])");

  private static final Pattern FOREIGN_PHONE =
      Pattern.compile("(?<!\\d)(?:\\+|00)[1-9]\\d{0,2}(?:[\\s./()-]{0,2}\\d){7,12}(?!\\d)");

  /** Free and emergency numbers belong to nobody. */
  private static final Pattern PUBLIC_NUMBER = Pattern.compile("^(?:\\+39)?\\s?8(?:00|03|92).*");

  private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

  List<PersonalDatum> find(String text) {
    var found = new ArrayList<PersonalDatum>();
    if (mayHaveMail(text)) {
      add(EMAIL, Kind.EMAIL, text, found);
    }
    if (!hasDigit(text)) {
      return found;
    }
    var iban = IBAN.matcher(text);
    while (iban.find()) {
      int signs = iban.group().replaceAll("[\\s-]", "").length();
      if (signs >= 15
          && signs <= 34
          && iban.group().chars().filter(Character::isDigit).count() >= 10) {
        found.add(new PersonalDatum(Kind.IBAN, iban.start(), iban.end()));
      }
    }
    add(TAX_CODE, Kind.TAX_CODE, text, found);
    addPhones(text, found);
    add(PLATE, Kind.PLATE, text, found);
    add(OLD_PLATE, Kind.PLATE, text, found);
    var said = SAID_PLATE.matcher(text);
    while (said.find()) {
      found.add(new PersonalDatum(Kind.PLATE, said.start(1), said.end(1)));
    }
    return found;
  }

  /** Looking for a whole address is slow, and most texts have none. */
  private static boolean mayHaveMail(String text) {
    return text.indexOf('@') >= 0
        || text.indexOf('(') >= 0
        || text.indexOf('[') >= 0
        || text.toLowerCase(Locale.ROOT).contains("chiocciola");
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Pattern pattern, Kind kind, String text, List<PersonalDatum> found) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new PersonalDatum(kind, matcher.start(), matcher.end()));
    }
  }

  private void addPhones(String text, List<PersonalDatum> found) {
    add(PHONE, Kind.PHONE, text, found);
    add(FOREIGN_PHONE, Kind.PHONE, text, found);
    for (var match : phones.findNumbers(text, "IT")) {
      boolean isPublic = PUBLIC_NUMBER.matcher(match.rawString()).matches();
      boolean isLong = match.rawString().chars().filter(Character::isDigit).count() >= 8;
      if (isLong && !isPublic) {
        found.add(new PersonalDatum(Kind.PHONE, match.start(), match.end()));
      }
    }
  }
}
