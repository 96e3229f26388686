package eu.controvoce.site.web;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.site.Correction;
import eu.controvoce.site.CorrectionDesk;
import eu.controvoce.site.Opinion;
import eu.controvoce.site.OpinionDesk;
import eu.controvoce.site.OpinionDesk.Reception;
import eu.controvoce.site.SheetGiven;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ControvoceTest
class SheetPageTest {

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired OpinionDesk opinions;
  @Autowired PictureDesk pictures;
  @Autowired CounterMessages messages;
  @Autowired CorrectionDesk corrections;

  @Test
  void aSheetBeginsWithTheFactAndCanBePassedOn() throws Exception {
    var message = new SheetGiven(beans).aPublished();

    var page =
        mvc.perform(get(address(message)))
            .andExpect(status().isOk())
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andExpect(header().string("X-Frame-Options", "DENY"))
            .andExpect(
                header()
                    .string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
            .andExpect(content().string(containsString("https://wa.me/?text=La%20graduatoria")))
            .andExpect(content().string(not(containsString("<script"))))
            .andReturn();

    assertThat(page.getRequest().getSession(false)).isNull();
  }

  @Test
  void aReaderSaysItWasNotClearAndOnlyOfficersOfTheCityReadItMasked() throws Exception {
    var message = new SheetGiven(beans).aPublished();

    mvc.perform(
            opinion(message, "203.0.113.1")
                .param("chiara", "NO")
                .param("testo", "Non capisco, chiamatemi: Mario Rossi 333 1234567"))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(address(message) + "?grazie=1#parere"))
        .andExpect(header().doesNotExist("Set-Cookie"));

    var reception = opinions.of(OFFICER, message).orElseThrow();
    assertThat(reception.counts().get(Opinion.Clarity.NO)).isOne();
    assertThat(reception.said())
        .singleElement()
        .satisfies(each ->
            assertThat(each.text())
                .contains("Non capisco")
                .doesNotContain("Rossi")
                .doesNotContain("333"));
    assertThat(opinions.of(OPERATOR, message)).isEmpty();
    assertThat(opinions.of(STRANGER, message).map(Reception::total)).hasValue(0L);
    mvc.perform(get(address(message))).andExpect(content().string(not(containsString("capisco"))));
  }

  @Test
  void whatCannotBeTakenComesBackWithTheWordsKept() throws Exception {
    var message = new SheetGiven(beans).aPublished();

    mvc.perform(opinion(message, "203.0.113.2").param("testo", "Quasi <b>tutto</b>"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Scegli una delle tre risposte")))
        .andExpect(content().string(containsString("Quasi &lt;b&gt;tutto&lt;/b&gt;")));
    mvc.perform(
            opinion(message, "203.0.113.2").param("chiara", "YES").param("testo", "x".repeat(501)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("al massimo 500 caratteri")));
    assertThat(total(message)).isZero();
  }

  @Test
  void programsAndForeignSitesAreNotCounted() throws Exception {
    var message = new SheetGiven(beans).aPublished();

    mvc.perform(
            opinion(message, "203.0.113.3").param("chiara", "YES").param("sito", "https://spam"))
        .andExpect(status().isSeeOther());
    mvc.perform(
            opinion(message, "203.0.113.3")
                .header("Sec-Fetch-Site", "cross-site")
                .param("chiara", "YES"))
        .andExpect(status().isForbidden());
    mvc.perform(
            opinion(message, "203.0.113.3")
                .header("Origin", "https://elsewhere.example")
                .header("Host", "localhost")
                .param("chiara", "YES"))
        .andExpect(status().isForbidden());
    assertThat(total(message)).isZero();
  }

  @Test
  void manyFromOneAddressAreRefusedKindly() throws Exception {
    var message = new SheetGiven(beans).aPublished();
    for (int i = 0; i < 5; i++) {
      mvc.perform(opinion(message, "203.0.113.4").param("chiara", "YES"))
          .andExpect(status().isSeeOther());
    }

    mvc.perform(opinion(message, "203.0.113.4").param("chiara", "YES"))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("Riprova domani")));
    assertThat(total(message)).isEqualTo(5);
  }

  @Test
  void anOpinionOnWhatIsNotThereIsNotFound() throws Exception {
    new SheetGiven(beans);

    mvc.perform(post("/citta/settimo/risposte/none/parere").param("chiara", "YES"))
        .andExpect(status().isNotFound());
    mvc.perform(post("/citta/settimo/risposte/none")).andExpect(status().isMethodNotAllowed());
    mvc.perform(get("/citta/settimo/risposte/none/parere")).andExpect(redirectedUrl("/citta"));
  }

  @Test
  void aChangedTextSaysSinceWhenAndWhy() throws Exception {
    var given = new SheetGiven(beans);
    var message = given.aPublished();
    mvc.perform(get(address(message)))
        .andExpect(content().string(not(containsString("Che cosa è cambiato"))));

    var now = given.rewritten(message, "Il punteggio vale per tutti");

    mvc.perform(get(address(message)))
        .andExpect(content().string(containsString("Il punteggio vale per tutti")))
        .andExpect(content().string(containsString("Testo rivisto.")))
        .andExpect(content().string(containsString("Prende il posto del testo del 23 novembre")));
    corrections.explain(
        OFFICER, now.id(), now.revision(), Correction.Kind.ERROR, "La soglia <i>era</i> un’altra.");
    mvc.perform(get(address(message)))
        .andExpect(content().string(containsString("Abbiamo corretto un errore.")))
        .andExpect(content().string(containsString("La soglia &lt;i&gt;era&lt;/i&gt; un’altra.")));
  }

  @Test
  void onlyTheCitysOfficersSayWhatChangedAndOnlyWhereSomethingDid() {
    var given = new SheetGiven(beans);
    var message = given.aPublished();

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() ->
            corrections.explain(
                OFFICER, message.id(), message.revision(), Correction.Kind.UPDATE, null));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> corrections.explain(STRANGER, message.id(), 1, Correction.Kind.UPDATE, null));
  }

  @Test
  void onlyTheWidgetMayBeFramedByOthers() throws Exception {
    var message = new SheetGiven(beans).aPublished();

    mvc.perform(get("/citta/settimo/widget"))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("X-Frame-Options"))
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(
            header().string("Content-Security-Policy", endsWith("frame-ancestors http: https:")))
        .andExpect(content().string(containsString(address(message))))
        .andExpect(content().string(not(containsString("<script"))));
    mvc.perform(get("/citta/none/widget")).andExpect(status().isNotFound());
    mvc.perform(post("/citta/settimo/widget")).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void theSnippetCanBeCopied() throws Exception {
    new SheetGiven(beans).aPublished();

    mvc.perform(get("/citta/settimo/incorpora"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("&lt;iframe src=&quot;http")))
        .andExpect(content().string(containsString("/citta/settimo/widget")));
  }

  @Test
  void aPictureIsShownBelowTheFactAsLongAsItsTextMayGoOut() throws Exception {
    var given = new SheetGiven(beans);
    var kept = pictures.keep(OFFICER, aPicture());
    var shown = new Illustration(kept.id(), "Lo sportello <b>casa</b>");
    var message = given.aPublished("La graduatoria", shown);
    var path = "/immagini/" + kept.id();
    var feed = "/citta/settimo/feed.rss";

    mvc.perform(get(address(message)))
        .andExpect(content().string(containsString("src=\"" + path + "\"")))
        .andExpect(content().string(containsString("alt=\"Lo sportello &lt;b&gt;casa&lt;/b&gt;\"")))
        .andExpect(content().string(containsString("width=\"60\" height=\"40\"")))
        .andExpect(
            content()
                .string(
                    containsString("\"og:image\" content=\"http://localhost:8080" + path + "\"")));
    mvc.perform(get(feed))
        .andExpect(
            content().string(containsString("<enclosure url=\"http://localhost:8080" + path)));
    mvc.perform(get(path)).andExpect(status().isOk());

    var fallen = messages.save(message.needRevision());
    mvc.perform(get(address(message))).andExpect(content().string(not(containsString(path))));
    mvc.perform(get(feed)).andExpect(content().string(not(containsString(path))));
    mvc.perform(get(path)).andExpect(status().isNotFound());

    messages.save(fallen.retire());
    mvc.perform(get(address(message))).andExpect(content().string(not(containsString(path))));
    mvc.perform(get(path)).andExpect(status().isNotFound());
  }

  @Test
  void markupInATextIsReadAndNotRun() throws Exception {
    var message =
        new SheetGiven(beans)
            .aPublished("<script>alert(1)</script><img src=x onerror=alert(2)>", null);

    mvc.perform(get(address(message)))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(not(containsString("<img src=x"))));
    mvc.perform(get("/citta/settimo"))
        .andExpect(content().string(not(containsString("<script>alert"))));
    mvc.perform(get("/citta/settimo/feed.rss"))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  private static byte[] aPicture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private long total(CounterMessage message) {
    return opinions.of(OFFICER, message).map(Reception::total).orElse(-1L);
  }

  private static String address(CounterMessage message) {
    return "/citta/settimo/risposte/" + message.id();
  }

  private static MockHttpServletRequestBuilder opinion(CounterMessage message, String from) {
    return post(address(message) + "/parere")
        .with(request -> {
          request.setRemoteAddr(from);
          return request;
        });
  }
}
