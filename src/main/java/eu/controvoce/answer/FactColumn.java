package eu.controvoce.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a table of facts holds, written and read. */
public enum FactColumn {
  STATEMENT("statement", "dato", "il dato", "affermazione", "enunciato", "fact", "the fact"),
  SOURCE("source", "fonte", "nome della fonte", "source name", "institution", "ente"),
  SOURCE_TYPE("sourceType", "tipo di fonte", "tipo", "type", "kind of source"),
  RELIABILITY("reliability", "affidabilità", "reliability of the source"),
  LINK("link", "indirizzo", "indirizzo della fonte", "url", "web", "address of the source"),
  RETRIEVED_ON("retrievedOn", "letto il", "consultato il", "retrieved on", "retrieved", "read on"),
  REVIEW_DUE_ON(
      "reviewDueOn",
      "da ricontrollare entro",
      "ricontrollo",
      "review due on",
      "review due",
      "scadenza",
      "check again by"),
  FIGURE("figure", "cifra", "valore", "value"),
  TERRITORY("territory", "territorio", "area", "luogo"),
  PERIOD_FROM("periodFrom", "dal", "periodo dal", "from", "period from"),
  PERIOD_TO("periodTo", "al", "periodo al", "to", "period to", "until"),
  DEFINITION("definition", "definizione"),
  EXPLANATION("explanation", "spiegazione", "nota", "note"),
  LICENCE("licence", "licenza", "license"),
  TOPICS("topics", "temi", "tema", "topic"),
  /** Written only: facts that come in are drafts with codes of their own. */
  CODE("code", "codice"),
  /** Written only. */
  STATUS("status", "stato", "state");

  private final String field;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<String> names;

  FactColumn(String field, String... names) {
    this.field = field;
    this.names = Set.of(names);
  }

  /** The field's name, as in {@code domain.md} and in refusals. */
  public String field() {
    return field;
  }

  /** Whether it is taken in; the others are only written. */
  public boolean isRead() {
    return this != CODE && this != STATUS;
  }

  /** What a column with this name most likely holds. */
  public static Optional<FactColumn> named(String header) {
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
