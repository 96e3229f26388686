package eu.controvoce.rumour;

import static java.util.Map.entry;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the values of choices as people and programs write them: in any case, words joined by
 * spaces, dashes or underscores; in tables also with their Italian names.
 */
public final class Named {

  private static final Map<String, PlaceType> LUOGHI =
      Map.ofEntries(
          entry("casa", PlaceType.HOME),
          entry("quartiere", PlaceType.NEIGHBOURHOOD),
          entry("mercato", PlaceType.MARKET),
          entry("strada", PlaceType.STREET),
          entry("riunione", PlaceType.COMMUNITY_MEETING),
          entry("incontro", PlaceType.COMMUNITY_MEETING),
          entry("luogo di culto", PlaceType.PLACE_OF_WORSHIP),
          entry("lavoro", PlaceType.WORKPLACE),
          entry("luogo di lavoro", PlaceType.WORKPLACE),
          entry("scuola", PlaceType.SCHOOL),
          entry("mezzi pubblici", PlaceType.PUBLIC_TRANSPORT),
          entry("sanita", PlaceType.HEALTH_SERVICE),
          entry("servizio sanitario", PlaceType.HEALTH_SERVICE),
          entry("sportello", PlaceType.PUBLIC_COUNTER),
          entry("rete sociale", PlaceType.SOCIAL_NETWORK),
          entry("social", PlaceType.SOCIAL_NETWORK),
          entry("messaggi", PlaceType.MESSAGING),
          entry("stampa", PlaceType.PRESS));

  private static final Map<String, SpreadChannel> CANALI =
      Map.ofEntries(
          entry("passaparola", SpreadChannel.WORD_OF_MOUTH),
          entry("a voce", SpreadChannel.WORD_OF_MOUTH),
          entry("social", SpreadChannel.SOCIAL_NETWORK),
          entry("messaggi", SpreadChannel.MESSAGING),
          entry("stampa", SpreadChannel.PRESS),
          entry("volantino", SpreadChannel.LEAFLET),
          entry("altro", SpreadChannel.OTHER));

  private Named() {}

  /**
   * The choice of that name.
   *
   * @throws InvalidInput naming the field and everything that can be chosen
   */
  public static <E extends Enum<E>> E choice(String field, Class<E> choices, String typed) {
    var plain = Texts.clean(typed).toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return Stream.of(choices.getEnumConstants())
        .filter(each -> each.name().equals(plain))
        .findFirst()
        .orElseThrow(() ->
            new InvalidInput(
                field,
                "input.unknown-value",
                Stream.of(choices.getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "))));
  }

  static PlaceType placeType(String field, String typed) {
    var known = LUOGHI.get(italian(typed));
    return known == null ? choice(field, PlaceType.class, typed) : known;
  }

  static SpreadChannel spreadChannel(String field, String typed) {
    var known = CANALI.get(italian(typed));
    return known == null ? choice(field, SpreadChannel.class, typed) : known;
  }

  private static String italian(String typed) {
    return typed.toLowerCase(Locale.ROOT).replace('à', 'a').replace('_', ' ').strip();
  }
}
