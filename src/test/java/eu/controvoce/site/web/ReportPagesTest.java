package eu.controvoce.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.Reporter;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.site.ProofOfWork;
import eu.controvoce.site.ReportDesk;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@ControvoceTest
class ReportPagesTest {

  private static final CityId SETTIMO = new CityId("settimo");
  private static final String FORM = "/citta/settimo/segnala";
  private static final Pattern NUMBER = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired Sightings sightings;
  @Autowired Listening listening;
  @Autowired ReportDesk desk;
  @Autowired ProofOfWork work;
  @Autowired MongoOperations mongo;
  @Autowired SettableClock clock;

  @BeforeEach
  void aCity() {
    new CampaignFixtures(beans);
  }

  @Test
  void whatAResidentHeardArrivesInTheInboxMaskedAndMarked() throws Exception {
    mvc.perform(
            report("203.0.113.20")
                .param("parole", "Danno tutto a loro, chiedi a Mario Rossi 333 1234567")
                .param("luogo", "MARKET")
                .param("quando", "WEEK")
                .param("zona", "Centro"))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().string(containsString("La segnalazione è arrivata")))
        .andExpect(content().string(not(containsString("numero di conferma"))));

    var taken = only();
    assertThat(taken.status()).isEqualTo(SightingStatus.NEW);
    assertThat(taken.exactWords()).contains("Danno tutto").doesNotContain("Rossi", "333");
    assertThat(taken.enteredBy()).isNull();
    assertThat(taken.heard().reporter()).isEqualTo(Reporter.CITIZEN);
    assertThat(taken.heard().reportedVia()).isEqualTo(ReportedVia.PUBLIC_FORM);
    assertThat(taken.heard().precision()).isEqualTo(DatePrecision.WEEK);
    assertThat(taken.heard().area()).isEqualTo("Centro");
    assertThat(listening.timeline(CampaignFixtures.OFFICER, taken.id()))
        .extracting(each -> each.action())
        .contains("journal.sighting.public");
  }

  @Test
  void whatIsMissingIsSaidBesideTheFieldAndTheRestIsKept() throws Exception {
    mvc.perform(report("203.0.113.21").param("parole", "Quasi <b>tutto</b>").param("torno", "1"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Quasi &lt;b&gt;tutto&lt;/b&gt;")))
        .andExpect(content().string(containsString("id=\"luogo-errore\"")))
        .andExpect(content().string(containsString("aria-describedby=\"quando-errore\"")))
        .andExpect(content().string(not(containsString("parole-errore"))))
        .andExpect(content().string(containsString("checked=\"checked\"")));
    mvc.perform(filled("203.0.113.21", "x".repeat(ReportDesk.LONGEST + 1)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("al massimo 1.000 caratteri")));
    mvc.perform(filled("203.0.113.21", "\u202E\u200B"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("parole-errore")));
    mvc.perform(
            report("203.0.113.21")
                .param("parole", "Frase")
                .param("luogo", "MOON")
                .param("quando", "'; DROP"))
        .andExpect(status().isBadRequest());
    assertThat(sightings.findByCity(SETTIMO)).isEmpty();
  }

  @Test
  void theNumberOpensTheOutcomeAndNothingElse() throws Exception {
    var number = aNumber("203.0.113.22");

    ask("203.0.113.22", number.toLowerCase(Locale.ROOT).replace("-", " "))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().string(containsString("Nessuno l’ha ancora letta")))
        .andExpect(content().string(not(containsString("Una frase sentita"))));
    assertThat(desk.loop(SETTIMO, day(), day())).isEqualTo(new ReportDesk.LoopClosed(1, 0));
    assertThat(mongo.findAll(org.bson.Document.class, "receipts").toString())
        .doesNotContain(number)
        .doesNotContain(number.replace("-", ""));

    listening.discard(CampaignFixtures.OFFICER, only().id(), "segreto d’ufficio");
    ask("203.0.113.22", number)
        .andExpect(content().string(containsString("messa da parte")))
        .andExpect(content().string(not(containsString("segreto"))));
    assertThat(desk.loop(SETTIMO, day(), day())).isEqualTo(new ReportDesk.LoopClosed(1, 1));
  }

  @Test
  void aNumberCountsInItsCityForAYear() throws Exception {
    var number = aNumber("203.0.113.23");

    ask("/citta/asti/segnala/esito", "203.0.113.23", number).andExpect(status().isNotFound());
    ask("203.0.113.23", "1234").andExpect(status().isBadRequest());
    clock.advance(Duration.ofDays(370));
    ask("203.0.113.23", number).andExpect(status().isNotFound());
    assertThat(desk.forget()).isOne();
    assertThat(desk.forget()).isZero();
  }

  @Test
  void withoutScriptFewAreTakenAndWithWorkMore() throws Exception {
    for (int i = 0; i < 3; i++) {
      mvc.perform(filled("203.0.113.24", "Frase senza prova " + i)).andExpect(status().isOk());
    }
    mvc.perform(filled("203.0.113.24", "Una di troppo"))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("Una di troppo</textarea>")));

    var solved = solved();
    mvc.perform(filled("203.0.113.24", "Con la prova").param("altcha", solved))
        .andExpect(status().isOk());
    mvc.perform(filled("203.0.113.24", "Con la stessa prova").param("altcha", solved))
        .andExpect(status().isTooManyRequests());
  }

  @Test
  void aProofCountsOnceAndInTime() throws Exception {
    var solved = solved();
    assertThat(work.accepts(solved)).isTrue();
    assertThat(work.accepts(solved)).isFalse();
    var late = solved();
    clock.advance(Duration.ofMinutes(21));
    assertThat(work.accepts(late)).isFalse();
    for (var nonsense : new String[] {"", "e30=", "bnVsbA==", "%%%", "x".repeat(5_000)}) {
      assertThat(work.accepts(nonsense)).isFalse();
    }
    var forged = new String(Base64.getDecoder().decode(solved()), StandardCharsets.UTF_8);
    assertThat(work.accepts(base64(forged.replaceAll("expires=\\d+", "expires=9999999999"))))
        .isFalse();
  }

  @Test
  void programsThatFillInEverythingLearnNothing() throws Exception {
    mvc.perform(filled("203.0.113.25", "Comprate qui").param("sito", "https://spam.example"))
        .andExpect(status().isOk());
    mvc.perform(filled("203.0.113.25", "Da fuori").header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isForbidden());
    assertThat(sightings.findByCity(SETTIMO)).isEmpty();
  }

  @Test
  void theSameWordsTwiceAreTakenOnce() throws Exception {
    mvc.perform(filled("203.0.113.26", "Due volte")).andExpect(status().isOk());
    mvc.perform(filled("203.0.113.26", "Due volte"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("erano già arrivate")));
    assertThat(sightings.findByCity(SETTIMO)).hasSize(1);
  }

  @Test
  void theFormRunsOneScriptOfOursAndNothingElse() throws Exception {
    mvc.perform(get(FORM))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
        .andExpect(content().string(containsString("src=\"/app/cv-report.js\"")));
    mvc.perform(get(FORM + "/prova"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"));
    mvc.perform(get("/citta/none/segnala")).andExpect(status().isNotFound());
    mvc.perform(post(FORM + "/prova")).andExpect(status().isMethodNotAllowed());
  }

  private String aNumber(String from) throws Exception {
    var page =
        mvc.perform(filled(from, "Una frase sentita").param("torno", "1"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    var found = NUMBER.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private org.springframework.test.web.servlet.ResultActions ask(String from, String number)
      throws Exception {
    return ask(FORM + "/esito", from, number);
  }

  private org.springframework.test.web.servlet.ResultActions ask(
      String path, String from, String number) throws Exception {
    return mvc.perform(from(post(path), from).param("numero", number));
  }

  private String solved() throws Exception {
    var task = work.challenge();
    var found =
        Altcha.solveChallenge(
            task.challenge(), task.salt(), Altcha.Algorithm.SHA256, task.maxnumber(), 0);
    return base64(
        JsonMapper.builder()
            .build()
            .writeValueAsString(
                Map.of(
                    "algorithm", task.algorithm(),
                    "challenge", task.challenge(),
                    "number", found.number,
                    "salt", task.salt(),
                    "signature", task.signature())));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private Sighting only() {
    List<Sighting> all = sightings.findByCity(SETTIMO);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private LocalDate day() {
    return LocalDate.of(2026, 11, 23);
  }

  private static MockHttpServletRequestBuilder filled(String from, String words) {
    return report(from).param("parole", words).param("luogo", "STREET").param("quando", "TODAY");
  }

  private static MockHttpServletRequestBuilder report(String from) {
    return from(post(FORM), from);
  }

  private static MockHttpServletRequestBuilder from(
      MockHttpServletRequestBuilder request, String address) {
    return request.with(each -> {
      each.setRemoteAddr(address);
      return each;
    });
  }
}
