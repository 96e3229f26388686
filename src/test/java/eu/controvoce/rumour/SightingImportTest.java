package eu.controvoce.rumour;

import static eu.controvoce.rumour.Towns.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class SightingImportTest {

  private static final String TABLE =
      """
      testo;data;luogo;quartiere
      Danno le case popolari prima a loro;22/11/2026;mercato;borgo
      "Le case popolari; le danno
      prima a loro";2026-11-21;Sportello;
      Danno le case popolari prima a loro;22/11/2026;mercato;borgo
      Ci rubano il lavoro;31/02/2026;strada;
      Ci rubano il lavoro;01/01/2030;strada;
      ;20/11/2026;strada;
      Mi ha chiamato il 333 1234567 e me l'ha detto;20/11/2026;luna;
      Mi ha chiamato il 333 1234567 e me l'ha detto;20/11/2026;scuola;
      """;

  @Autowired SightingImport imports;
  @Autowired Listening listening;
  @Autowired Sightings sightings;
  @Autowired Towns towns;

  @Test
  void aTableIsReadMappedAndTakenInRowByRow() {
    var operator = towns.settimo(Role.OPERATOR);
    var file = imports.read(operator, "mercato.csv", bytes(TABLE));
    var mapping = imports.suggest(operator, file);
    assertThat(file.delimiter()).isEqualTo(';');
    assertThat(mapping.columns())
        .isEqualTo(
            Map.of(
                ImportColumn.EXACT_WORDS, 0,
                ImportColumn.HEARD_ON, 1,
                ImportColumn.PLACE_TYPE, 2,
                ImportColumn.AREA, 3));
    assertThat(imports.preview(operator, file, mapping)).hasSize(8);

    var done = done(operator, file, mapping);

    assertThat(done.state()).isEqualTo(ImportProgress.State.DONE);
    assertThat(done.imported()).isEqualTo(4);
    assertThat(done.masked()).isEqualTo(1);
    assertThat(done.errors())
        .extracting(ImportError::line, ImportError::field)
        .containsExactly(
            tuple(6L, "heardOn"),
            tuple(7L, "heardOn"),
            tuple(8L, "exactWords"),
            tuple(9L, "placeType"));
    assertThat(done.groups()).hasSize(1);
    assertThat(done.groups().getFirst().members()).hasSize(3);
    assertThat(sightings.findAll())
        .anySatisfy(each -> {
          assertThat(each.heard().on()).isEqualTo(LocalDate.of(2026, 11, 22));
          assertThat(each.heard().area()).isEqualTo("Borgo");
          assertThat(each.heard().reportedVia()).isEqualTo(ReportedVia.IMPORT);
        })
        .noneSatisfy(each -> assertThat(each.exactWords()).contains("333"));
  }

  @Test
  void theSameFileAgainSkipsEverything() {
    var operator = towns.settimo(Role.OPERATOR);
    var file = imports.read(operator, "mercato.csv", bytes(TABLE));
    var mapping = imports.suggest(operator, file);
    done(operator, file, mapping);

    var again = done(operator, file, mapping.otherwise(TODAY.minusDays(1), PlaceType.HOME));

    assertThat(again.imported()).isZero();
    assertThat(again.skipped()).isEqualTo(4);
    assertThat(sightings.findAll()).hasSize(4);
    assertThat(done(towns.cuneo(Role.OPERATOR), file, mapping).imported()).isEqualTo(4);
  }

  @Test
  void anotherCitysImportIsNotFound() {
    var operator = towns.settimo(Role.OPERATOR);
    var file = imports.read(operator, "a.csv", bytes("testo\nLe case a loro\n"));
    var id = imports.start(operator, file, imports.suggest(operator, file));

    assertThatThrownBy(() -> imports.progress(towns.cuneo(Role.OPERATOR), id))
        .isInstanceOf(NotFound.class);
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> imports.progress(operator, id).isOver());
  }

  @Test
  void encodingsAndDelimitersAreFound() {
    var latin = CsvFile.read("a.csv", "frase\tlingua\nPerché sì\tit\n".getBytes(windows()));
    var bom = CsvFile.read("b.csv", bytes("\uFEFFtesto,data\n\"Prima, a loro\",2026-11-01\n"));
    var single = CsvFile.read("c.csv", bytes("Danno le case, sempre, a loro\nCi rubano tutto\n"));

    assertThat(latin.encodingGuessed()).isTrue();
    assertThat(latin.delimiter()).isEqualTo('\t');
    assertThat(latin.rows().getFirst().cell(0)).isEqualTo("Perché sì");
    assertThat(bom.header()).containsExactly("testo", "data");
    assertThat(bom.encodingGuessed()).isFalse();
    assertThat(bom.rows().getFirst().cell(0)).isEqualTo("Prima, a loro");
    assertThat(single.rows()).hasSize(2);
    assertThat(single.rows().getFirst().cell(0)).isEqualTo("Danno le case, sempre, a loro");
  }

  @Test
  void whatIsNoTableIsRefusedClearly() {
    assertRefused("import.empty", new byte[0]);
    assertRefused("import.no-rows", bytes("testo;data\n"));
    assertRefused("import.not-text", "testo\nciao\n".getBytes(StandardCharsets.UTF_16LE));
    assertRefused("import.not-text", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
    assertRefused("import.not-text", bytes("%PDF-1.7 text text"));
    assertRefused("import.too-big", new byte[CsvFile.MOST_BYTES + 1]);
    assertRefused("import.too-many-rows", bytes("testo\n" + "Ciao\n".repeat(50_001)));
    assertThat(CsvFile.read("x", bytes("testo\n" + "Ciao\n".repeat(50_000))).rows())
        .hasSize(50_000);
  }

  @Test
  void everyRowOfAForeignTableIsInTaggedAndItsNearDuplicatesAreFound() throws IOException {
    var table =
        Stream.of(System.getenv().getOrDefault("CONTROVOCE_SHARED", "../shared"), "/work/shared")
            .map(each -> Path.of(each, "data", "mhc-italian-immigrants.csv"))
            .filter(Files::isReadable)
            .findFirst();
    assumeThat(table).as("the shared table is not here").isPresent();
    var operator = towns.settimo(Role.OPERATOR);
    var file = imports.read(operator, "mhc.csv", Files.readAllBytes(table.orElseThrow()));

    var done = done(operator, file, imports.suggest(operator, file));

    assertThat(done.total()).isEqualTo(435);
    assertThat(done.imported()).isEqualTo(435);
    var all = sightings.findAll();
    assertThat(all)
        .hasSize(435)
        .allSatisfy(each -> assertThat(each.findings().model()).isNotEmpty());
    var texts = new HashSet<String>();
    all.forEach(each -> texts.add(each.exactWords()));
    var original = new HashSet<String>();
    file.rows().forEach(each -> original.add(each.cell(2)));
    assertThat(texts.size()).isGreaterThan(original.size() * 95 / 100);
    assertThat(done.groups()).isNotEmpty();
    System.out.printf(
        "MHC: %d groups with %d of %d rows, largest %d; %d masked, %d with topic, language it %d%n",
        done.groups().size(),
        done.groups().stream().mapToInt(each -> each.members().size()).sum(),
        done.total(),
        done.groups().getFirst().members().size(),
        done.masked(),
        all.stream().filter(each -> !each.effectiveTopics().isEmpty()).count(),
        all.stream().filter(each -> "it".equals(each.language())).count());
  }

  private ImportProgress done(Actor actor, CsvFile file, ImportMapping mapping) {
    var id = imports.start(actor, file, mapping);
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> imports.progress(actor, id).isOver());
    return imports.progress(actor, id);
  }

  private static void assertRefused(String key, byte[] bytes) {
    assertThatThrownBy(() -> CsvFile.read("x.csv", bytes))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }
}
