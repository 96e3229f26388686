package eu.controvoce.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PackReaderTest {

  private static final String CITIES =
      """
      cities:
        - id: prova
          name: Prova
          prefix: PR
          zone: Europe/Rome
          language: it
          areas: [Centro]
      """;

  private static final String FACT =
      """
      facts:
        - key: uno
          city: prova
          sharing: CITY
          statement: Un fatto.
          source: {name: Un ente, type: LAW, reliability: HIGH, link: "https://example.org"}
          reviewInDays: 10
          topics: [housing]
          status: CHECKED
      """;

  @Test
  void readsASmallPack() {
    var pack = PackFixtures.reader().read(aPack().with("facts.yaml", FACT), Making.dry());

    assertThat(pack.id()).isEqualTo("small");
    assertThat(pack.facts()).extracting(each -> each.id().value()).containsExactly("small-uno");
    assertThat(pack.facts().getFirst().demo()).isFalse();
  }

  @Test
  void refusesAnUnknownTopicWithFileLineAndKey() {
    refuses(
        aPack().with("facts.yaml", FACT.replace("[housing]", "[housing, astrology]")),
        "facts.yaml, line 8, topics: no topic “astrology”");
  }

  @Test
  void refusesAMissingKey() {
    refuses(
        aPack().with("facts.yaml", FACT.replace("    statement: Un fatto.\n", "")),
        "facts.yaml, line 2, statement: is missing");
  }

  @Test
  void refusesAKeyThatMeansNothing() {
    refuses(
        aPack().with("facts.yaml", FACT.replace("    status:", "    colour: red\n    status:")),
        "facts.yaml, line 9, colour: is not a key of this entry");
  }

  @Test
  void refusesAKeyThatIsThereTwice() {
    refuses(
        aPack().with("facts.yaml", FACT + "    status: DRAFT\n"),
        "facts.yaml, line 10, status: is there twice");
  }

  @Test
  void refusesAWordThatIsNoneOfTheChoices() {
    refuses(
        aPack().with("facts.yaml", FACT.replace("CHECKED", "SURE")),
        "facts.yaml, line 9, status: expected one of [DRAFT, CHECKED,");
  }

  @Test
  void refusesACityThatIsNotThere() {
    refuses(
        aPack().with("facts.yaml", FACT.replace("city: prova", "city: altrove")),
        "facts.yaml, line 3, city: no city “altrove”");
  }

  @Test
  void refusesTwoItemsWithOneKey() {
    refuses(
        aPack().with("facts.yaml", FACT + FACT.substring(FACT.indexOf('\n') + 1)),
        "facts.yaml, line 10, key: there are two facts “uno”");
  }

  @Test
  void refusesAFigureThatNobodyReadAtItsSource() {
    refuses(
        aPack().with("facts.yaml", FACT + "    figure: 12 per cento\n"),
        "facts.yaml, line 10, figure: a figure needs a source");
  }

  @Test
  void refusesALinkThatIsNone() {
    refuses(
        aPack().with("facts.yaml", FACT.replace("https://example.org", "javascript:alert(1)")),
        "facts.yaml, line 2, link");
  }

  @Test
  void refusesWhatIsNoYaml() {
    refuses(aPack().with("facts.yaml", "facts: [\n"), "facts.yaml, line 2, document: is no YAML");
  }

  @Test
  void neverMakesObjectsFromTags() {
    var attack = FACT.replace("Un fatto.", "!!java.net.URL [\"https://example.org\"]");

    refuses(
        aPack().with("facts.yaml", attack),
        "facts.yaml, line 5, document: is no YAML: Global tag is not allowed");
  }

  @Test
  void refusesAFileThatIsNoPartOfAPack() {
    refuses(aPack().with("facst.yaml", FACT), "facst.yaml, line 1, file: is no part of a pack");
  }

  @Test
  void refusesAMessageWithoutFrontMatter() {
    refuses(
        aPack().with("messages/uno.it.md", "## headline\n"),
        "messages/uno.it.md, line 1, front matter");
  }

  @Test
  void refusesAnUnknownFactInAMessageWithTheLineInItsFile() {
    refuses(
        aPack()
            .with(
                "messages/uno.it.md",
                """
                ---
                key: uno
                language: it
                city: prova
                sharing: CITY
                form: DEBUNK
                facts: [nessuno]
                status: DRAFT
                ---

                ## headline

                Una cosa vera

                ## openingFact

                È così.
                """),
        "messages/uno.it.md, line 7, facts: no fact “nessuno”");
  }

  @Test
  void namesEveryProblemAtOnce() {
    var files =
        aPack()
            .with(
                "facts.yaml",
                FACT.replace("housing", "astrology").replace("city: prova", "city: altrove"));

    assertThatThrownBy(() -> PackFixtures.reader().read(files, Making.dry()))
        .hasMessageContaining("line 3, city");
    refuses(
        aPack().with("facts.yaml", FACT.replace("housing", "astrology").replace("LAW", "RUMOUR")),
        "line 6, type",
        "line 8, topics");
  }

  @Test
  void theStarterPackNamesTheLineWhereSomebodyMistypesARumour() {
    var starter = PackFixtures.starter();
    var sightings = String.valueOf(starter.texts().get("sightings.yaml"));

    refuses(
        starter.with("sightings.yaml", sightings.replaceFirst("rumour: crime", "rumour: crimes")),
        "rumour: no rumour “crimes” in this pack");
  }

  private static void refuses(PackFiles files, String... problems) {
    assertThatThrownBy(() -> PackFixtures.reader().read(files, Making.dry()))
        .isInstanceOf(PackInvalid.class)
        .hasMessageContainingAll(problems);
  }

  private static PackFiles aPack() {
    return new PackFiles(
        "test",
        Map.of(
            "pack.yaml",
            """
            id: small
            version: "1"
            name: Prova
            licence: CC-BY-4.0
            """,
            "cities.yaml",
            CITIES));
  }
}
