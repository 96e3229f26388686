package eu.controvoce.print.paper;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.print.paper.Press.Printed;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets posters and sheets of cards, as large as the text allows. Thread-safe. */
@Component
public final class Placards {

  /** Sizes of a poster's text in points; the largest that fits one page is taken. */
  private static final List<Integer> SIZES = List.of(27, 23, 20, 17, 14, 11);

  /** So much text, without a picture, fits one page for sure. */
  private static final int LITTLE = 1_500;

  /** More text than this cannot fit on one page in any size but the smallest. */
  private static final int MUCH = 2_500;

  /** Left edges of the cards and the last right one, in millimetres; 85 mm, as wallets like it. */
  private static final List<Integer> COLUMNS = List.of(20, 105, 190);

  /** Upper edges of the cards and the last lower one, in millimetres; 54 mm each. */
  private static final List<Integer> ROWS = List.of(14, 68, 122, 176, 230, 284);

  private final Press press;
  private final Translations translations;

  /** Posters and cards of this press. */
  public Placards(Press press, Translations translations) {
    this.press = press;
    this.translations = translations;
  }

  /** Where a card stands on its sheet, in millimetres from the paper's corner. */
  public record Place(int left, int top) {}

  /** An A4 poster; a text too long for one page goes on to the next ones, nothing is cut. */
  public Printed poster(Placard placard, ZoneId zone) {
    var sizes = placard.length() > MUCH ? List.of(SIZES.getLast()) : SIZES;
    for (var size : sizes) {
      var printed = printed("poster", placard, zone, Map.of("size", size, "flowing", false));
      if (printed.pages() == 1) {
        return printed;
      }
    }
    return printed("poster", placard, zone, Map.of("size", SIZES.getLast(), "flowing", true));
  }

  /** Whether a poster holds the text on one page. */
  public boolean fits(Placard placard, ZoneId zone) {
    return (placard.length() <= LITTLE && placard.picture() == null)
        || printed("poster", placard, zone, Map.of("size", SIZES.getLast(), "flowing", false))
                .pages()
            == 1;
  }

  /** Whether cards hold the whole text, rather than its beginning. */
  public static boolean holds(Placard placard) {
    return CardRoom.of(placard).below().equals(placard.paragraphs());
  }

  /** Cards of a city that names nobody to ask. */
  public Printed cards(Placard placard, ZoneId zone) {
    return cards(placard, List.of(), zone);
  }

  /**
   * An A4 sheet of ten cards with crop marks; what does not fit a card is read by its QR code. On
   * the second page are their backs, where there is anything to say: cards lie alike from left and
   * from right, so both sides meet when the sheet is turned on its long edge.
   *
   * @param contact whom to ask, a line each
   */
  public Printed cards(Placard placard, List<String> contact, ZoneId zone) {
    var words = new PaperWords(translations, Locale.of(placard.language()), zone);
    var back = CardBack.of(placard, contact, words);
    var places =
        ROWS.subList(0, ROWS.size() - 1).stream()
            .flatMap(top ->
                COLUMNS.subList(0, COLUMNS.size() - 1).stream().map(left -> new Place(left, top)))
            .toList();
    return printed(
        "cards",
        placard,
        zone,
        Map.of(
            "places", places,
            "columns", COLUMNS,
            "rows", ROWS,
            "below", CardRoom.of(placard).below(),
            "back", back.paragraphs()));
  }

  private Printed printed(String template, Placard placard, ZoneId zone, Map<String, Object> more) {
    var locale = Locale.of(placard.language());
    var model = new HashMap<>(more);
    model.put("p", placard);
    model.put("w", new PaperWords(translations, locale, zone));
    var printed = press.print(template, model, locale);
    if (printed.lost() > 0) {
      throw new RuleBroken("print.rule.letters");
    }
    return printed;
  }
}
