package eu.controvoce.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
  private static final String CHROMIUM =
      System.getenv().getOrDefault("CONTROVOCE_CHROMIUM", "/usr/bin/chromium");

  @TempDir private static Path folder;

  private static Installation product;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    product = Installation.start(folder.resolve("data"), Map.of());
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(
                        List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    product.close();
  }

  @Test
  @Order(1)
  void anOperatorLogsWhatWasHeardOnAPhoneAndLinksItWithOneTap() {
    try (var operator = new Visitor(browser, product.address(), 390, 844)) {
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
    try (var officer = new Visitor(browser, product.address(), 1440, 900)) {
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
    try (var manager = new Visitor(browser, product.address(), 1440, 900)) {
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
  void theOfficerPlansACampaignAndTheFirstPublicationsGoOutAtOnce() {
    try (var officer = new Visitor(browser, product.address(), 1440, 900)) {
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
      officer.isAccessible("planning publications");
      officer.press("Pianifica");
      officer.sees("4 uscite pianificate");
      officer.isAccessible("a campaign");
      officer.hadNoComplaints();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> assertThat(published("demo-officer-settimo")).contains("\"PUBLISHED\""));
  }

  @Test
  @Order(5)
  void aResidentReadsTheFactFirstWithItsSources() {
    try (var resident = new Visitor(browser, product.address(), 390, 844)) {
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
    assertThat(get("/citta/settimo/feed.rss", "")).contains("<rss").contains("<item>");
    assertThat(get("/citta/settimo/feed.atom", "")).contains("<feed");
  }

  @Test
  @Order(6)
  void theManagersDashboardCountsIt() {
    try (var manager = new Visitor(browser, product.address(), 1440, 900)) {
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
  @Order(7)
  void killingTheProcessLosesNoPublicationAndDoublesNone() {
    var before = count(published("demo-officer-settimo"), "\"PUBLISHED\"");

    product.kill();
    product.startAgain();

    assertThat(count(published("demo-officer-settimo"), "\"PUBLISHED\""))
        .isGreaterThanOrEqualTo(before);
    assertThat(get("/citta/settimo", "")).contains("class=\"answer\"");
  }

  private static String published(String token) {
    return get("/api/v1/publications?size=200", token);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static String get(String path, String token) {
    var ask = HttpRequest.newBuilder(URI.create(product.address() + path));
    if (!token.isEmpty()) {
      ask.header("Authorization", "Bearer " + token);
    }
    try (var http = HttpClient.newHttpClient()) {
      return http.send(ask.build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
