package eu.controvoce.site;

import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.Normaliser;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds a city's answers by words residents use, in the headline, the claims, the text, the topic.
 */
@Component
public class SheetSearch {

  /** Longest question looked at, in characters; what follows is ignored. */
  public static final int LONGEST = 200;

  private final CodingFrame frame;
  private final Normaliser normaliser;

  SheetSearch(CodingFrame frame, Normaliser normaliser) {
    this.frame = frame;
    this.normaliser = normaliser;
  }

  /**
   * The sheets that contain most of the question's words (by their beginnings, so that plural and
   * singular meet), best first; all of them when the question is blank.
   */
  public List<PublicSheet> search(List<PublicSheet> sheets, String question, Locale locale) {
    var asked = stems(question.substring(0, Math.min(question.length(), LONGEST)));
    if (asked.isEmpty()) {
      return question.isBlank() ? sheets : List.of();
    }
    return sheets.stream()
        .map(each -> new Hit(each, score(each, asked, locale)))
        .filter(each -> each.score * 2 > asked.size())
        .sorted(Comparator.comparingInt(Hit::score).reversed())
        .map(Hit::sheet)
        .toList();
  }

  private int score(PublicSheet sheet, List<String> asked, Locale locale) {
    var words =
        stems(
            Stream.of(
                    Stream.of(sheet.content().headline(), sheet.content().body()),
                    sheet.claims().stream().map(PublicSheet.Claim::text),
                    sheet.topics().stream().map(each -> frame.topicLabel(each, locale)))
                .flatMap(each -> each)
                .reduce("", (a, b) -> a + " " + b));
    return (int) asked.stream().filter(words::contains).count();
  }

  /** Words of three letters and more, cut to what singular and plural share. */
  private List<String> stems(String text) {
    return Arrays.stream(normaliser.normalise(text).split("[^\\p{L}\\p{N}]+"))
        .filter(each -> each.length() > 2)
        .map(each -> each.length() > 4 ? each.substring(0, each.length() - 1) : each)
        .distinct()
        .toList();
  }

  private record Hit(PublicSheet sheet, int score) {}
}
