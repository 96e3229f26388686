package eu.controvoce.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.base.Texts;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analysis.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpAnalystTest {

  @Test
  void aTypicalRumourIsUnderstood() {
    var analysis = analyse("Danno le case popolari prima a loro");

    assertThat(analysis.language()).isEqualTo("it");
    assertThat(analysis.topics().getFirst().code()).isEqualTo("housing");
    assertThat(analysis.topics().getFirst().words()).contains("case", "popolari");
    assertThat(analysis.concepts()).contains("public-housing", "priority");
    assertThat(analysis.lemmas()).contains("dare", "casa", "popolare");
    assertThat(analysis.kind()).isEqualTo(Kind.RUMOUR);
    assertThat(analysis.refer()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Al pronto soccorso passano sempre prima loro | health",
        "Ci portano via il lavoro perché si fanno pagare meno | work",
        "nn pagano le tasse, aprono e chiudono | taxes",
        "gli danno 35 euro al giorno per stare in albergo | reception",
        "Sono troppi, è un'invasione | numbers",
        "I rom rubano nelle case | crime",
        "Vogliono costruire una moschea in paese | religion",
        "Trattano le donne come schiave | gender",
        "Buttano la spazzatura per strada | public-space",
        "I cinesi si comprano tutti i bar | business",
        "All'asilo i posti vanno tutti ai loro bambini | school",
        "vivono tutti con gli aiuti del comune | welfare",
        "Vivono qui da vent'anni e non sanno una parola di italiano | integration",
        "Council houses all go to immigrants | housing",
        "They take our jobs because they work for less | work",
      })
  void topicsOfTypicalRumours(String text, String topic) {
    assertThat(analyse(text).topics().getFirst().code()).isEqualTo(topic);
  }

  @Test
  void aTextCanHaveSeveralTopics() {
    var topics = analyse("Se uno straniero apre un negozio non paga tasse per tre anni").topics();

    assertThat(topics).extracting(each -> each.code()).contains("taxes", "business");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Domani la biblioteca è chiusa per inventario",
        "Il Toro ha perso anche ieri",
        "L'autobus 4 è sempre in ritardo",
        "Buonanotte a tutti",
        "The bus is always late",
      })
  void ordinaryTalkHasNoTopic(String text) {
    assertThat(analyse(text).topics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gli imm1grati rub4no il lavoro", "Gli imigrati ci rubano il lavro"})
  void spellingTricksAndMistakesChangeNothing(String text) {
    var analysis = analyse(text);

    assertThat(analysis.topics().getFirst().code()).isEqualTo("work");
    assertThat(analysis.concepts()).contains("steal-jobs");
    assertThat(analysis.targetGroups()).contains("immigrants");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c4s3 p0p0l4ri solo agli str4nier1 | housing | public-housing",
        "c a s e   p o p o l a r i sempre a loro | housing | public-housing",
        "caseee popolariiii sempre a loro!!!! | housing | public-housing",
        "CASE POPOLARI SEMPRE A LORO | housing | public-housing",
        "casepopolari date tutte agli immigrati | housing | public-housing",
        "c.a.s.e popolari sempre a loro | housing | public-housing",
        "#casepopolari sempre a loro 😡😡 https://example.org/x | housing | public-housing",
        "Ｃａｓｅ ｐｏｐｏｌａｒｉ sempre a loro | housing | public-housing",
        "ci rub@no il l4v0r0 | work | steal-jobs",
        "steal jobs dai nostri, ci rubano il lavoro | work | steal-jobs",
      })
  void theSameTypedOtherwiseIsUnderstoodTheSame(String text, String topic, String concept) {
    var analysis = analyse(text);

    assertThat(analysis.language()).isEqualTo("it");
    assertThat(analysis.topics()).extracting(each -> each.code()).contains(topic);
    assertThat(analysis.concepts()).contains(concept);
  }

  @Test
  void aWordOfAnotherScriptDoesNotHideTheRest() {
    var analysis = analyse("مرحبا, danno le case popolari prima agli immigrati");

    assertThat(analysis.language()).isEqualTo("it");
    assertThat(analysis.topics().getFirst().code()).isEqualTo("housing");
  }

  @Test
  void theWordsShownAreWordsAsTyped() {
    var text = "C A S E popolari SOLO a loro!!!";

    var words = analyse(text).topics().getFirst().words();

    assertThat(words).isNotEmpty().allMatch(text::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "clandestini, it",
    "ladri, it",
    "moschea, it",
    "housing, en",
    "sti qui a rubano tut, it",
    "free hotels for refugees, en",
  })
  void singleWordsAndTalkHaveALanguage(String text, String language) {
    assertThat(analyse(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "😀😀😀",
        "https://example.org/x",
        "12345",
        "المهاجرون يأخذون بيوتنا",
        "外国人太多",
        "Les immigrés prennent notre travail et nos maisons",
        "Die Ausländer nehmen uns die Arbeit weg",
        "Los inmigrantes nos quitan el trabajo",
        "Imigranții ne fură locurile de muncă",
        "Dan las casas del ayuntamiento a los extranjeros antes que a nosotros",
        "Todos los días llegan más y nadie hace nada por la gente de aquí",
        "Os imigrantes vivem todos dos subsídios e nós pagamos os impostos",
        "Els immigrants reben totes les ajudes i nosaltres paguem",
        "Buitenlanders krijgen altijd eerst een huis van de gemeente",
        "Të huajt marrin të gjitha shtëpitë e bashkisë",
        "Ces gens touchent toutes les aides et ne travaillent jamais",
        "Sie bekommen alles vom Staat und arbeiten nie",
        "هم يأخذون كل شيء ونحن لا نأخذ شيئا",
        "他们什么都有，我们什么都没有",
        "Они получают все квартиры, а мы ждем годами",
      })
  void unknownLanguagesAndNoTextGetNoTopicAndAreAsked(String text) {
    var analysis = analyse(text);

    assertThat(analysis.language()).isNull();
    assertThat(analysis.languageUnsure()).isTrue();
    assertThat(analysis.topics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u0002",
        "\u202Eabc\u202C",
        "\uD83D",
        "a\u0301\u0301\u0301",
        "\n\n\t"
      })
  void oddInputNeverFails(String text) {
    assertThat(analyse(text).model()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"casa popolare ", "x", "😀", "3 ", "Mario ", "1a", "(", "via a a a a ", "@"})
  void ofAMegabyteItReadsAsMuchAsSomebodyCouldType(String part) {
    var text = part.repeat(1_000_000 / part.length());

    assertThat(analyse(text)).isEqualTo(analyse(text.substring(0, Texts.LONG)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gli immigrati sono feccia",
        "Bisognerebbe bruciarli tutti, questi immigrati",
        "Gli immigrati non sono esseri umani",
        "fottuti immigrati",
        "Odio gli 1mm1gr4t1",
      })
  void insultsAndThreatsAreReferred(String text) {
    assertThat(analyse(text).refer()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danno le case popolari prima a loro",
        "Gli immigrati non sono animali",
        "Chi dice \"gli immigrati sono feccia\" sbaglia",
        "Dire che gli immigrati sono feccia è sbagliato",
        "I giardini fanno schifo, ci sono i topi",
      })
  void rumoursAndCounterSpeechAreNotReferred(String text) {
    assertThat(analyse(text).refer()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gli danno 35 euro al giorno | RUMOUR",
        "Non hanno voglia di lavorare, sono tutti fannulloni | PREJUDICE",
        "Non si integreranno mai, hanno un'altra mentalità | PREJUDICE",
      })
  void claimsAndJudgementsAreToldApart(String text, Kind kind) {
    assertThat(analyse(text).kind()).isEqualTo(kind);
  }

  private static Analysis analyse(String text) {
    return Trained.ANALYST.analyse(text, Locale.ITALIAN);
  }
}
