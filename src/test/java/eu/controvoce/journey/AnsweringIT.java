package eu.controvoce.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answering well: a text written from nothing until every check is content, read by somebody
 * without an account, and stopped when what it stands on no longer holds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnsweringIT {

  private static final String OFFICER = "demo-officer-torino";
  private static final String FACT = "starter-contributi-uguali";
  private static final String HEADLINE = "Chi lavora in regola versa i contributi";

  @TempDir private static Path folder;

  private static Stage stage;
  private static String message = "";

  @BeforeAll
  static void open() {
    stage = new Stage(folder.resolve("data"), Map.of());
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  @Order(1)
  void anOfficerWritesFromNothingUntilEveryCheckIsContent() {
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.torino");
      officer.open("/rispondi");
      officer.isAccessible("what is to be answered");
      officer.open("/rispondi/messaggio/nuovo");
      officer.pick("Risponde a", "Tasse e contributi");
      officer.page().keyboard().press("Escape");
      officer.write("Titolo", "I clandestini pagano le tasse");
      officer.write("1. Il fatto", "NON È VERO che non pagano le tasse.");
      officer.sees("Meglio non scrivere «clandestini».");
      officer.sees("La prima frase nega invece di dire.");
      officer.isAccessible("the composer with findings");

      officer.write("Titolo", HEADLINE);
      officer.write(
          "1. Il fatto", "Chi lavora con un contratto versa tasse e contributi, come i colleghi.");
      officer.write("2. L’avviso", "Attenzione: gira una frase che confonde.");
      officer.write(
          "3. L’inganno",
          "Si guarda solo a chi lavora in nero. Ma lì la colpa è di chi assume senza contratto.");
      officer.write("4. Ancora il fatto", "Con il contratto le trattenute sono in busta paga.");
      officer.pick("Aggiungi un dato", "contratto regolare");
      officer.sees("Tutto a posto.");
      officer.isAccessible("the composer without findings");
      officer.press("Manda in approvazione");
      officer.sees("Mandato in approvazione");
      message = officer.page().url().replaceAll(".*/", "");
      officer.hadNoComplaints();
    }
  }

  @Test
  @Order(2)
  void somebodyWithoutAnAccountReadsAndApprovesWithALinkThatWorksOnce() {
    String link;
    try (var manager = stage.atADesk()) {
      manager.signIn("manager.torino");
      manager.open("/avvisi");
      manager.sees("in approvazione");
      manager.isAccessible("the notices");
      manager.open("/rispondi/approvazioni/" + message);
      manager.isAccessible("a text to be read");
      manager.press("Invita a leggere");
      manager.write("Nome e cognome", "Paola Assessora");
      manager.write("Indirizzo di posta", "assessora@comune.example");
      manager.write("Perché lo chiedi a questa persona", "È l’assessora al lavoro.");
      manager.isAccessible("the invitation of a guest");
      manager.press("Manda il link");
      manager.sees("Vale una volta sola e si vede solo adesso.");
      link = linkOn(manager);
      manager.hadNoComplaints();
    }
    try (var guest = stage.onAPhone()) {
      guest.open(link);
      guest.headline(HEADLINE);
      guest.isAccessible("a text read by a guest");
      guest.press("Approva il testo");
      guest.sees("Il testo è approvato e può uscire.");
      guest.page().navigate(stage.product().address() + link);
      assertThat(guest.page().content()).doesNotContain(HEADLINE);
      assertThat(guest.page().context().cookies()).isEmpty();
    }
    assertThat(stage.json("/api/v1/messages/" + message, OFFICER).get("status").asString())
        .isEqualTo("APPROVED");
  }

  @Test
  @Order(3)
  void aPlaybookMakesTheDraftOfACampaign() {
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.torino");
      officer.open("/campagne/piani");
      officer.isAccessible("the playbooks");
      officer.open("/campagne/piani/starter-apertura-accoglienza");
      officer.isAccessible("a playbook");
      officer.press("Prepara la campagna");
      officer.sees("La campagna va da");
      officer.isAccessible("using a playbook");
      officer.press("Crea la bozza");
      officer.sees("Bozza pronta");
      officer.hadNoComplaints();
    }
  }

  @Test
  @Order(4)
  void aTextStopsByItselfWhenItsFactNoLongerHolds() {
    var publication = planOnThePage(Instant.now().plus(Duration.ofDays(1)));
    try (var officer = stage.atADesk()) {
      // The fact is Cuneo's, the text Torino's.
      officer.signIn("officer.cuneo");
      officer.open("/rispondi/fatti/" + FACT);
      officer.isAccessible("a fact with its history");
      officer.press("Altre azioni");
      officer.page().getByText("Ritira").last().click();
      officer.write("Perché lo ritiri", "La fonte è cambiata.");
      officer.press("Ritira");
      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .untilAsserted(() ->
              assertThat(
                      stage.json("/api/v1/messages/" + message, OFFICER).get("status").asString())
                  .isEqualTo("NEEDS_REVISION"));
      officer.open("/rispondi");
      officer.hadNoComplaints();
    }
    assertThat(stage.json("/api/v1/publications/" + publication, OFFICER).get("status").asString())
        .isEqualTo("PAUSED");
  }

  @Test
  @Order(5)
  void aResidentSaysWhetherAnAnswerIsClearAndTheOfficerReadsIt() {
    String sheet;
    try (var resident = stage.onAPhone()) {
      resident.open("/citta/torino");
      sheet = resident.page().locator("article.answer a").first().getAttribute("href");
      resident.page().locator("article.answer a").first().click();
      resident.page().locator(".said").waitFor();
      resident.choose("In parte");
      resident.isAccessible("a sheet with the question whether it is clear");
      resident.press("Invia il parere");
      resident.sees("Grazie: il parere aiuta a scrivere meglio.");
      resident.open("/citta/torino/incorpora");
      resident.isAccessible("how to embed a city's answers");
      resident.open("/citta/torino/widget");
      resident.isAccessible("a city's answers in a frame");
      assertThat(resident.page().context().cookies()).isEmpty();
      resident.hadNoComplaints();
    }
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.torino");
      officer.open("/rispondi/messaggio/" + sheet.replaceAll(".*/", ""));
      officer.sees("In parte");
      officer.isAccessible("a message's sheet");
      officer.hadNoComplaints();
    }
  }

  private static String linkOn(Visitor manager) {
    var found =
        Pattern.compile("/leggi/[A-Za-z0-9._~-]+")
            .matcher(
                manager
                    .page()
                    .evaluate(
                        "() => [...document.querySelectorAll('input, textarea, vaadin-text-field')]"
                            + ".map(each => each.value).join(' ') + document.body.innerText")
                    .toString());
    assertThat(found.find()).as("the guest's link on the page").isTrue();
    return found.group();
  }

  /** Plans the approved text on the city's page and tells the publication's id. */
  private static String planOnThePage(Instant at) {
    var wanted =
        JsonMapper.shared()
            .createObjectNode()
            .put("message", message)
            .put("outlet", "starter-to-page")
            .put("at", at.toString());
    return stage
        .post("/api/v1/campaigns/starter-to-iscrizioni/publications", wanted, OFFICER)
        .get("id")
        .asString();
  }
}
