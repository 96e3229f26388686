package eu.controvoce.print.paper;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.print.paper.Press.Printed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets dialogue guides. Thread-safe. */
@Component
public final class Guides {

  /** Nobody reads more before a shift. */
  public static final int PAGES = 4;

  /** Sizes of the text in points; the largest that keeps to the pages is taken. */
  private static final List<Integer> SIZES = List.of(12, 11, 10);

  private final Press press;
  private final Translations translations;

  /** Guides of this press. */
  public Guides(Press press, Translations translations) {
    this.press = press;
    this.translations = translations;
  }

  /**
   * The guide on A4; more than {@value #PAGES} pages only where the record says more than they hold
   * in the smallest size.
   *
   * @throws RuleBroken if it is in a script we have no typeface for
   */
  public Printed guide(DialogueGuide guide, ZoneId zone) {
    var locale = Locale.of(guide.content().language());
    var words = new PaperWords(translations, locale, zone);
    Printed printed = null;
    for (var size : SIZES) {
      printed = press.print("guide", Map.of("g", guide, "w", words, "size", size), locale);
      if (printed.lost() > 0) {
        throw new RuleBroken("print.rule.letters");
      }
      if (printed.pages() <= PAGES) {
        return printed;
      }
    }
    if (printed == null) {
      throw new IllegalStateException("No size to print in");
    }
    return printed;
  }
}
