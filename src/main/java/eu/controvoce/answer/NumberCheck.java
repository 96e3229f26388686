package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers come from facts. Looked at are percentages, sums of money, and numbers of four digits or
 * more that are no years; small numbers and dates are left alone.
 */
final class NumberCheck implements Check {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(\\d{1,12}(?:[.,]\\d{1,3}){0,4})"
              + "(\\s?(?:%|€|per cento|percent|euro|mila|milion[ei]|miliard[oi]|thousand|million|billion))?"
              + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var known =
        checkup.facts().stream()
            .flatMap(each -> Stream.of(each.figure(), each.statement()))
            .filter(Objects::nonNull)
            .flatMap(each -> NUMBER.matcher(each).results())
            .map(each -> digits(each.group(1)))
            .collect(Collectors.toSet());
    for (var passage : Passage.of(checkup.content())) {
      var matcher = NUMBER.matcher(passage.text());
      while (matcher.find()) {
        var digits = digits(matcher.group(1));
        var measured = matcher.group(2) != null || digits.length() >= 4;
        var year = matcher.group(2) == null && YEAR.matcher(matcher.group(1)).matches();
        if (measured && !year && !known.contains(digits)) {
          found.accept(
              Finding.at(
                  Code.NUMBER_WITHOUT_FACT,
                  passage.field(),
                  matcher.start(),
                  matcher.end(),
                  matcher.group().strip()));
        }
      }
    }
  }

  private static String digits(String number) {
    return NO_DIGIT.matcher(number).replaceAll("");
  }
}
