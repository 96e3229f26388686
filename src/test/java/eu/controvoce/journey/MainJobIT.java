package eu.controvoce.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job in one sitting: from a rumour heard to an answer published on time and counted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {

  private static final String HEARD =
      "Danno le case popolari prima a loro, me l'ha detto Mario Rossi, 333 1234567";
  private static final String RUMOUR = "/ascolta/dicerie/starter-public-housing";

  @TempDir private static Path folder;

  private static Stage stage;
  private static Installation product;
  private static Receiver receiver;

  @BeforeAll
  static void open() {
    receiver = new Receiver();
    stage = new Stage(folder.resolve("data"), Map.of("CONTROVOCE_WEBHOOK_ALLOW_PRIVATE", "true"));
    product = stage.product();
  }

  @AfterAll
  static void close() {
    stage.close();
    receiver.close();
  }

  @Test
  @Order(1)
  void anOperatorLogsWhatWasHeardOnAPhoneAndLinksItWithOneTap() {
    try (var operator = stage.onAPhone()) {
      operator.open("/login");
      operator.isAccessible("the sign-in page");
      operator.signIn("operator.settimo");
      operator.open("/ascolta/nuova");
      operator.write("Le parole", HEARD);
      operator.sees("Forse è già nota");
      operator.sees("Mario Rossi (nome), 333 1234567 (telefono)");
      operator.sees("[nome], [telefono]");
      operator.press("Ieri");
      operator.pick("Dove", "Mercato");
      operator.isAccessible("the form to log a sighting");

      operator.press("Salva e collega: Come si assegnano le case popolari");

      operator.sees("salvata e collegata, con i dati personali oscurati");
      operator.open("/ascolta");
      operator.isAccessible("the sightings");
      operator.hadNoComplaints();
    }
  }

  @Test
  @Order(2)
  void anOfficerJudgesDecidesGivesTheVerdictAndSendsAnAnswerForApproval() {
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.settimo");
      officer.open(RUMOUR);
      officer.sees("[nome], [telefono]");
      officer.press("Valuta il rischio");
      officer.choose("Ricorrente");
      officer.choose("Moderato");
      officer.isAccessible("the judgement of a rumour");
      officer.press("Salva la valutazione");
      officer.press("Decidi che cosa fare");
      officer.choose("Rispondere");
      officer.write("Perché", "Se ne parla al mercato ogni settimana.");
      officer.press("Salva la decisione");
      officer.press("Dai un esito");
      officer.select("Esito", "Manca il contesto");
      officer.write("Perché", "Conta il punteggio della graduatoria, che misura il bisogno.");
      officer.pick("Aggiungi un dato", "graduatoria pubblica");
      officer.press("Salva l’esito");
      officer.sees("Esito salvato");
      officer.isAccessible("a rumour's sheet");
      officer.press("Scrivi la risposta");
      officer.press("Parti da questo");
      officer.sees("Hai ripreso il testo");
      officer.isAccessible("the composer");
      officer.press("Manda in approvazione");
      officer.sees("Mandato in approvazione");
      officer.hadNoComplaints();
    }
  }

  @Test
  @Order(3)
  void aManagerWhoDidNotWriteItApproves() {
    try (var manager = stage.atADesk()) {
      manager.signIn("manager.settimo");
      manager.open("/rispondi/approvazioni");
      manager.isAccessible("the approvals");
      manager.page().locator("[data-row]").first().click();
      manager.press("Approva");
      manager.sees("è approvato e può uscire");
      manager.hadNoComplaints();
    }
  }

  @Test
  @Order(4)
  void anAdministratorConnectsTheTownsSite() {
    try (var administrator = stage.atADesk()) {
      administrator.signIn("administrator");
      administrator.open("/amministrazione/canali");
      administrator.isAccessible("the channels");
      administrator.press("Nuovo canale");
      administrator.pick("Comune", "Settimo Torinese");
      administrator.pick("Tipo", "Sito o programma del Comune");
      administrator.write("Nome", "Sito del Comune (vero)");
      administrator.write("Indirizzo", receiver.address());
      administrator.isAccessible("the form of a channel");
      administrator.press("Salva");
      administrator.sees("Copia il segreto adesso");
      administrator.press("L’ho copiato");
      administrator.sees("Sito del Comune (vero)");
      administrator.hadNoComplaints();
    }
  }

  @Test
  @Order(5)
  void theOfficerPlansACampaignAndTheFirstPublicationsGoOutAtOnce() {
    receiver.answers(400);
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.settimo");
      officer.open("/campagne/elenco/nuova?diceria=starter-public-housing");
      officer.isAccessible("the form of a new campaign");
      officer.press("Crea la campagna");
      officer.sees("Campagna creata");
      officer.press("Pianifica uscite");
      officer.tick("Pagina pubblica");
      officer.tick("Notizie da seguire (RSS)");
      officer.tick("Newsletter di quartiere");
      officer.tick("Locandine e banchetti");
      officer.tick("Sito del Comune (vero)");
      officer.isAccessible("planning publications");
      officer.press("Pianifica");
      officer.sees("5 uscite pianificate");
      officer.isAccessible("a campaign");
      officer.hadNoComplaints();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(published()).contains("\"PUBLISHED\""));
  }

  @Test
  @Order(6)
  void whatFailedIsToldWithItsReasonAndGoesOutWhenTriedAgain() {
    try (var officer = stage.onAPhone()) {
      officer.signIn("officer.settimo");
      officer.open("/campagne?filtro=wrong");
      officer.sees("127.0.0.1 ha rifiutato (codice 400)");
      officer.isAccessible("what needs somebody's decision");
      receiver.answers(200);
      officer.pressLast("Riprova");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(receiver.taken()).hasSize(1));
      assertThat(receiver.taken().getFirst().signature()).startsWith("sha256=");
      officer.hadNoComplaints();
    }
  }

  @Test
  @Order(7)
  void aResidentReadsTheFactFirstWithItsSources() {
    try (var resident = stage.onAPhone()) {
      resident.open("/citta/settimo");
      resident.isAccessible("the city's page");
      resident.page().locator("article.answer a").first().click();
      resident.page().locator(".said").waitFor();
      resident.sees("Forse non sai che…");
      resident.sees("Si dice…");
      resident.sees("Su che cosa si basa");
      resident.isAccessible("a public sheet");
      assertThat(resident.page().context().cookies()).isEmpty();
      resident.hadNoComplaints();
    }
    assertThat(stage.get("/citta/settimo/feed.rss", "")).contains("<rss").contains("<item>");
    assertThat(stage.get("/citta/settimo/feed.atom", "")).contains("<feed");
  }

  @Test
  @Order(8)
  void theManagersDashboardCountsIt() {
    try (var manager = stage.atADesk()) {
      manager.signIn("manager.settimo");
      manager.open("/valuta");
      manager.sees("Copertura");
      manager.page().locator("cv-chart svg").first().waitFor();
      manager.isAccessible("the dashboard");
      manager.open("/rete");
      manager.isAccessible("the network's radar");
      manager.hadNoComplaints();
    }
  }

  @Test
  @Order(9)
  void killingTheProcessLosesNoPublicationAndDoublesNone() {
    var before = count(published(), "\"PUBLISHED\"");
    var due = Instant.now().plusSeconds(4);
    var planned = stage.plan("demo-officer-settimo", "Sito del Comune (vero)", due);

    product.kill();
    Awaitility.await().until(() -> Instant.now().isAfter(due.plusSeconds(1)));
    assertThat(receiver.taken()).as("nothing goes out while the process is dead").hasSize(1);
    product.startAgain();

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(count(published(), "\"PUBLISHED\"")).isEqualTo(before + 1));
    assertThat(receiver.taken().stream().filter(each -> each.body().contains(planned))).hasSize(1);
    assertThat(stage.get("/citta/settimo", "")).contains("class=\"answer\"");
  }

  private static String published() {
    return stage.get("/api/v1/publications?size=200", "demo-officer-settimo");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
