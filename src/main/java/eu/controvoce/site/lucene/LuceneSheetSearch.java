package eu.controvoce.site.lucene;

import eu.controvoce.city.CityId;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.Normaliser;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.SheetSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Searches an index in memory for each city, made anew when its sheets have changed: what is found
 * is always what is public now. Thread-safe.
 */
@Component
class LuceneSheetSearch implements SheetSearch {

  private static final int MOST_CITIES = 100;

  private final CodingFrame frame;
  private final Normaliser normaliser;
  private final Map<CityId, SheetIndex> indexes = new Recent();

  LuceneSheetSearch(CodingFrame frame, Normaliser normaliser) {
    this.frame = frame;
    this.normaliser = normaliser;
  }

  @Override
  public List<PublicSheet> search(List<PublicSheet> sheets, String question, Locale locale) {
    if (question.isBlank() || sheets.isEmpty()) {
      return sheets;
    }
    var asked = question.substring(0, Math.min(question.length(), LONGEST));
    return index(sheets).search(asked, locale);
  }

  private SheetIndex index(List<PublicSheet> sheets) {
    var city = sheets.getFirst().city();
    synchronized (indexes) {
      var known = indexes.get(city);
      if (known != null && known.holds(sheets)) {
        return known;
      }
    }
    var made = new SheetIndex(sheets, frame, normaliser);
    synchronized (indexes) {
      indexes.put(city, made);
    }
    return made;
  }

  private static final class Recent extends LinkedHashMap<CityId, SheetIndex> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<CityId, SheetIndex> eldest) {
      return size() > MOST_CITIES;
    }
  }
}
