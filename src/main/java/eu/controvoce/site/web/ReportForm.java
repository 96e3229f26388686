package eu.controvoce.site.web;

import eu.controvoce.rumour.PlaceType;
import eu.controvoce.site.ReportDesk;
import eu.controvoce.site.ReportDesk.When;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form «what have you heard?» as somebody sent it, so that it can be shown again as it was.
 *
 * @param back whether they want to come back
 */
public record ReportForm(String words, String place, String when, String area, boolean back) {

  static final ReportForm EMPTY = new ReportForm("", "", "", "", false);

  /** Much more than can be taken is not worth showing again. */
  private static final int SHOWN = 4 * ReportDesk.LONGEST;

  public ReportForm {
    words = words.substring(0, Math.min(words.length(), SHOWN));
  }

  /** What is wrong, as translation keys by field, in the order of the fields. */
  Map<String, String> problems() {
    var found = new LinkedHashMap<String, String>();
    if (words.isBlank()) {
      found.put("words", "site.report.words.missing");
    } else if (words.strip().length() > ReportDesk.LONGEST) {
      found.put("words", "site.report.words.long");
    }
    if (placeType().isEmpty()) {
      found.put("place", "site.report.place.missing");
    }
    if (heard().isEmpty()) {
      found.put("when", "site.report.when.missing");
    }
    return found;
  }

  Optional<PlaceType> placeType() {
    return named(PlaceType.values(), place);
  }

  Optional<When> heard() {
    return named(When.values(), when);
  }

  /** The area, if the city has one of that name. */
  @Nullable String areaOf(Iterable<String> areas) {
    for (var each : areas) {
      if (each.equals(area)) {
        return each;
      }
    }
    return null;
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
