package eu.controvoce.print.paper;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.print.paper.Press.Printed;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Sets flyers: A4 across, both sides, folded to three panels. Thread-safe. */
@Component
public final class Flyers {

  /** Sizes of the text in points; the largest with which every panel holds its text is taken. */
  private static final List<Integer> SIZES = List.of(18, 16, 14, 12, 11, 10, 9);

  /** So much text, in characters, that a flyer holds it in the smallest size whatever it is. */
  private static final int SURELY = 1_500;

  /** More text than this fits in no size. */
  private static final int NEVER = 12_000;

  /** Cover, three panels inside, flap, back. */
  private static final int PANELS = 6;

  private final Press press;
  private final Translations translations;

  /** Flyers of this press. */
  public Flyers(Press press, Translations translations) {
    this.press = press;
    this.translations = translations;
  }

  /**
   * Two pages: outside and inside.
   *
   * @throws RuleBroken if the text is too long for the panels, or in a script we have no typeface
   *     for
   */
  public Printed flyer(Flyer flyer, ZoneId zone) {
    var size = size(flyer, zone);
    if (size.isEmpty()) {
      throw new RuleBroken("print.rule.flyer-long");
    }
    var printed = printed(flyer, zone, size.getAsInt(), false);
    return ReadingOrder.of(printed, List.of(0, 3, 4, 5, 1, 2));
  }

  /** Whether the panels hold the text. */
  public boolean fits(Flyer flyer, ZoneId zone) {
    return flyer.length() <= SURELY
        || (flyer.length() <= NEVER && isHeld(flyer, zone, SIZES.getLast()));
  }

  private OptionalInt size(Flyer flyer, ZoneId zone) {
    return flyer.length() > NEVER
        ? OptionalInt.empty()
        : SIZES.stream()
            .filter(each -> isHeld(flyer, zone, each))
            .mapToInt(each -> each)
            .findFirst();
  }

  private boolean isHeld(Flyer flyer, ZoneId zone, int size) {
    return printed(flyer, zone, size, true).pages() == PANELS;
  }

  /**
   * @param measuring each panel on a page of its own, that goes on to another one if it is too
   *     small
   */
  private Printed printed(Flyer flyer, ZoneId zone, int size, boolean measuring) {
    var locale = Locale.of(flyer.cover().language());
    var model = new HashMap<String, Object>();
    model.put("f", flyer);
    model.put("p", flyer.cover());
    model.put("inside", flyer.panels());
    model.put("size", size);
    model.put("measuring", measuring);
    model.put("w", new PaperWords(translations, locale, zone));
    var printed = press.print("flyer", model, locale);
    if (printed.lost() > 0) {
      throw new RuleBroken("print.rule.letters");
    }
    return printed;
  }
}
