package eu.controvoce.campaign.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.Readiness.Check;
import eu.controvoce.campaign.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class ShortLinksTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired Outgoing outgoing;
  @Autowired Readiness readiness;
  @Autowired LinkDesk desk;
  @Autowired MongoOperations mongo;
  @Autowired SettableClock clock;

  private CampaignFixtures fixtures;
  private Publication publication;

  @BeforeEach
  void somethingPlanned() {
    fixtures = new CampaignFixtures(beans);
    publication = aPublication();
  }

  @Test
  void aVisitGoesToTheAnswerOfItsOwnPublicationWithoutACookie() throws Exception {
    var answer =
        follow(code(), FIREFOX)
            .andExpect(status().isFound())
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andExpect(header().string("Cache-Control", "no-store"))
            .andReturn();

    assertThat(answer.getResponse().getHeader("Location"))
        .isEqualTo(
            "http://localhost:8080/citta/settimo/risposte/"
                + publication.message()
                + "?utm_source=public_page&utm_medium=web&utm_campaign=SE-C-0001&utm_content="
                + publication.id());
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void visitsAreCountedPerLocalDayAndShownAsAMeasuredMetric() throws Exception {
    follow(code(), FIREFOX);
    follow(code(), FIREFOX);
    // 23:30 of the 23rd in Rome is still that day, half past midnight is the next.
    clock.set(Instant.parse("2026-11-23T22:30:00Z"));
    follow(code(), FIREFOX);
    clock.advance(Duration.ofHours(1));
    follow(code(), FIREFOX);

    assertThat(outgoing.counted(List.of(stored())).getFirst().metrics())
        .containsExactly(
            new Metric(LocalDate.of(2026, 11, 23), "clicks", 3, true),
            new Metric(LocalDate.of(2026, 11, 24), "clicks", 1, true));
    assertThat(stored().metrics()).isEmpty();
    assertThat(stored().version()).isEqualTo(publication.version());
  }

  @Test
  void onlyNumbersAreKeptOfVisitors() throws Exception {
    follow(code(), FIREFOX);

    var kept = mongo.findAll(Document.class, "link-clicks");

    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().keySet()).isSubsetOf("_id", "days", "_class");
    assertThat(kept.getFirst().get("days", Document.class).values()).hasToString("[1]");
  }

  @Test
  void programsAreSentOnButNotCounted() throws Exception {
    follow(code(), "Googlebot/2.1 (+http://www.google.com/bot.html)").andExpect(status().isFound());
    follow(code(), "WhatsApp/2.23.20").andExpect(status().isFound());
    follow(code(), "facebookexternalhit/1.1").andExpect(status().isFound());
    follow(code(), "").andExpect(status().isFound());
    mvc.perform(head("/l/" + code()).header("User-Agent", FIREFOX)).andExpect(status().isFound());
    mvc.perform(get("/l/" + code()).header("User-Agent", FIREFOX).header("Sec-Purpose", "prefetch"))
        .andExpect(status().isFound());

    assertThat(outgoing.counted(List.of(stored())).getFirst().metrics()).isEmpty();
  }

  @Test
  void onePlaceCannotCountForEver() throws Exception {
    for (int i = 0; i < 40; i++) {
      mvc.perform(
              get("/l/" + code())
                  .header("User-Agent", FIREFOX)
                  .with(request -> {
                    request.setRemoteAddr("203.0.113.77");
                    return request;
                  }))
          .andExpect(status().isFound());
    }

    assertThat(outgoing.counted(List.of(stored())).getFirst().metrics())
        .extracting(Metric::value)
        .containsExactly(30L);
  }

  @Test
  void aForgedCodeLeadsNowhere() throws Exception {
    for (var forged : List.of("aaaaaaaaaa", "AAAAAAAAAA", "x", code() + "a")) {
      follow(forged, FIREFOX)
          .andExpect(status().isNotFound())
          .andExpect(header().doesNotExist("Location"))
          .andExpect(header().doesNotExist("Set-Cookie"));
    }
    follow("%2e%2e", FIREFOX).andExpect(status().is4xxClientError());
    mvc.perform(get("/l/" + code()).param("url", "https://evil.example").header("User-Agent", "x"))
        .andExpect(header().string("Location", startsWith("http://localhost:8080/citta/")));
    mvc.perform(post("/l/" + code())).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void whatIsSentCarriesTheShortAddress() {
    var ready = (Check.Ready) readiness.check(publication);

    assertThat(ready.post().link()).hasToString("http://localhost:8080/l/" + code());
  }

  @Test
  void onePlannedBeforeThereWereShortAddressesStillReadsAndGetsItsOwn() {
    mongo.updateFirst(
        new Query(), new Update().unset("trackingLink"), Publication.class, "publications");

    var old = stored();
    var ready = (Check.Ready) readiness.check(old);

    assertThat(old.trackingLink()).isNull();
    assertThat(ready.post().link())
        .hasToString("http://localhost:8080/citta/settimo/risposte/" + old.message());
    assertThat(desk.address(CampaignFixtures.OPERATOR, old.id()))
        .hasToString("http://localhost:8080/l/" + code());
  }

  @Test
  void otherCitiesLearnNoShortAddress() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.address(CampaignFixtures.STRANGER, publication.id()));
  }

  private Publication aPublication() {
    var campaign = fixtures.aCampaign();
    return planning.plan(
        CampaignFixtures.OFFICER,
        NewPublication.of(
            campaign.id(),
            fixtures.anApprovedMessage().id(),
            fixtures.aPage().id(),
            new When.At(Instant.parse("2026-11-24T08:00:00Z"))));
  }

  private ResultActions follow(String code, String agent) throws Exception {
    return mvc.perform(get("/l/" + code).header("User-Agent", agent));
  }

  private Publication stored() {
    return publications.findById(publication.id()).orElseThrow();
  }

  private String code() {
    return Objects.requireNonNull(publication.trackingLink());
  }
}
