package eu.controvoce.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

/**
 * What residents do without an account: tell what they heard and come back for what became of it,
 * and have answers sent until they no longer want them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResidentsIT {

  private static final String OFFICER = "demo-officer-settimo";
  private static final String RESIDENT = "giulia@residente.example";
  private static final String HEARD = "Al bar dicono che chi arriva salta la fila per l’asilo nido";

  @TempDir private static Path folder;

  private static GreenMail post;
  private static Stage stage;

  @BeforeAll
  static void open() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    stage =
        new Stage(
            folder.resolve("data"),
            Map.of(
                "CONTROVOCE_SMTP_HOST", "127.0.0.1",
                "CONTROVOCE_SMTP_PORT", Integer.toString(post.getSmtp().getPort()),
                "CONTROVOCE_SMTP_STARTTLS", "false",
                "CONTROVOCE_SMTP_FROM", "redazione@comune.example"));
  }

  @AfterAll
  static void close() {
    stage.close();
    post.stop();
  }

  @Test
  @Order(1)
  void aResidentTellsWhatTheyHeardAndComesBackWithTheNumber() {
    try (var resident = stage.onAPhone()) {
      resident.open("/citta/settimo/segnala");
      resident.isAccessible("the residents' form");
      resident.press("Invia al Comune");
      resident.page().locator("#parole-errore").waitFor();
      resident.isAccessible("the residents' form with what is missing");
      resident.write("Le parole, così come le hai sentite", HEARD);
      resident.page().locator("#luogo").selectOption("MARKET");
      resident.choose("Ieri");
      resident.tick("Voglio tornare a vedere che cosa ne è stato");
      resident.press("Invia al Comune");
      // The browser solves a task first, which takes a busy machine some seconds.
      resident.page().locator(".number").waitFor();
      resident.headline("Grazie di averlo raccontato");
      resident.isAccessible("the number to come back with");
      var number = resident.page().locator(".number").innerText();

      resident.open("/citta/settimo/segnala/esito");
      resident.write("Numero di conferma", number.toLowerCase(java.util.Locale.ROOT));
      resident.press("Guarda");
      resident.sees("Segnalazione del");
      resident.isAccessible("what became of it");
      assertThat(resident.page().context().cookies()).isEmpty();
    }
    assertThat(stage.get("/api/v1/sightings", "demo-operator-settimo")).contains("asilo nido");
  }

  @Test
  @Order(2)
  void aResidentGetsAnswersOnlyAfterSayingYes() throws Exception {
    try (var resident = stage.onAPhone()) {
      resident.open("/citta/settimo/iscrizione");
      resident.isAccessible("asking for e-mails");
      resident.write("Indirizzo e-mail", RESIDENT);
      resident.page().getByRole(AriaRole.CHECKBOX).first().check();
      resident.choose("Appena esce una risposta");
      resident.press("Iscriviti");
      resident.sees("conferma entro");
      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .untilAsserted(() -> assertThat(letters()).hasSize(1));
      var link =
          Pattern.compile("/citta/settimo/conferma/[^\\s\"<]+").matcher(text(letters().getFirst()));
      assertThat(link.find()).isTrue();
      resident.open(link.group());
      resident.isAccessible("saying yes to e-mails");
      resident.press("Sì, confermo");
      resident.headline("Iscrizione confermata");
      assertThat(resident.page().context().cookies()).isEmpty();
      resident.hadNoComplaints();
    }
  }

  @Test
  @Order(3)
  void whatIsPublishedReachesThemAndOnePressEndsIt() throws Exception {
    planOnTheList();
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(letters()).hasSize(2));
    var letter = letters().getLast();
    assertThat(letter.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    var leave = letter.getHeader("List-Unsubscribe", null).replaceAll(".*<(http[^>]*)>.*", "$1");
    assertThat(status(leave, "List-Unsubscribe=One-Click")).isEqualTo(200);

    planOnTheList();
    var everybodyElse = post.getReceivedMessages().length;
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> post.getReceivedMessages().length > everybodyElse);
    Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
    assertThat(letters()).hasSize(2);
  }

  private static List<MimeMessage> letters() {
    return Arrays.stream(post.getReceivedMessages())
        .filter(each -> {
          try {
            return each.getAllRecipients()[0].toString().equals(RESIDENT);
          } catch (MessagingException e) {
            throw new IllegalStateException(e);
          }
        })
        .toList();
  }

  private static String text(Part part) throws MessagingException, IOException {
    var content = part.getContent();
    if (content instanceof MimeMultipart all) {
      var text = new StringBuilder();
      for (int i = 0; i < all.getCount(); i++) {
        text.append(text(all.getBodyPart(i)));
      }
      return text.toString();
    }
    return content.toString();
  }

  private static int status(String address, String body) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(address))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  /** An officer sends an approved text to the list, at once. */
  private static void planOnTheList() {
    stage.plan(OFFICER, "Newsletter di quartiere", Instant.now().plusSeconds(1));
  }
}
