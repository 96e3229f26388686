package eu.controvoce.rumour;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of an imported table can hold. */
public enum ImportColumn {
  EXACT_WORDS(
      "exactWords",
      "testo",
      "text",
      "frase",
      "parole",
      "parole esatte",
      "words",
      "quote",
      "citazione",
      "diceria",
      "rumour",
      "segnalazione",
      "sighting"),
  HEARD_ON("heardOn", "data", "date", "giorno", "sentita il", "heard on", "day"),
  PLACE_TYPE("placeType", "luogo", "tipo di luogo", "place", "place type", "dove", "where"),
  AREA("area", "quartiere", "zona", "neighbourhood", "neighborhood", "district"),
  SPREAD_CHANNEL("spreadChannel", "canale", "channel", "mezzo"),
  LANGUAGE("language", "lingua", "lang"),
  REACH_ESTIMATE("reachEstimate", "persone", "reach", "people"),
  WORRY_BEHIND("worryBehind", "timore", "preoccupazione", "worry"),
  /** An id from where the table comes: tells rows with the same words apart. */
  EXTERNAL_ID("externalId", "id", "codice", "case_id", "code", "numero");

  private final String field;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<String> names;

  ImportColumn(String field, String... names) {
    this.field = field;
    this.names = Set.of(names);
  }

  /** The field's name, as in {@code domain.md} and in refusals. */
  public String field() {
    return field;
  }

  /** What a column with this name most likely holds. */
  public static Optional<ImportColumn> named(String header) {
    var plain = plain(header);
    return Stream.of(values())
        .filter(each ->
            plain(each.field).equals(plain)
                || each.names.stream().anyMatch(name -> plain(name).equals(plain)))
        .findFirst();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
