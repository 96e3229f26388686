package eu.controvoce.site.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.CampaignFixtures;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ControvoceTest
class AccountTest {

  private static final String ROOT = "http://localhost:8080";
  private static final String ACTOR = ROOT + "/fediverso/settimo";
  private static final String TYPE = "application/activity+json";

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired SettableClock clock;
  @Autowired Postman postman;

  private ATown town;

  @BeforeEach
  void begin() {
    town = new ATown(beans);
  }

  @Test
  void aCityIsFoundByItsName() throws Exception {
    var found = json("/.well-known/webfinger?resource=acct:settimo@localhost:8080");

    assertThat(found.path("subject").asString()).isEqualTo("acct:settimo@localhost:8080");
    assertThat(found.path("links").get(0).path("rel").asString()).isEqualTo("self");
    assertThat(found.path("links").get(0).path("type").asString()).isEqualTo(TYPE);
    assertThat(found.path("links").get(0).path("href").asString()).isEqualTo(ACTOR);
    assertThat(json("/.well-known/webfinger?resource=" + ACTOR)).isEqualTo(found);
    assertThat(json("/.well-known/webfinger?resource=acct:Settimo@LOCALHOST:8080"))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.well-known/webfinger?resource=acct:asti@localhost:8080",
        "/.well-known/webfinger?resource=acct:settimo@elsewhere.example",
        "/.well-known/webfinger?resource=acct:nobody@localhost:8080",
        "/.well-known/webfinger?resource=mailto:settimo@localhost:8080",
        "/fediverso/asti",
        "/fediverso/asti/outbox",
        "/fediverso/asti/followers",
        "/fediverso/nobody",
        "/fediverso/settimo/note/none",
        "/fediverso/settimo/note/..%2f..%2fetc",
        "/fediverso/settimo/else",
        "/nodeinfo/2.0"
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    var answer = mvc.perform(get(path.replace("%2f", "-"))).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getCookies()).isEmpty();
  }

  @Test
  void aLookUpNeedsAName() throws Exception {
    mvc.perform(get("/.well-known/webfinger")).andExpect(status().isBadRequest());
  }

  @Test
  void theProfileHasWhatOtherServersNeed() throws Exception {
    var actor = json("/fediverso/settimo");

    assertThat(actor.path("id").asString()).isEqualTo(ACTOR);
    assertThat(actor.path("type").asString()).isEqualTo("Organization");
    assertThat(actor.path("preferredUsername").asString()).isEqualTo("settimo");
    assertThat(actor.path("inbox").asString()).isEqualTo(ACTOR + "/inbox");
    assertThat(actor.path("url").asString()).isEqualTo(ROOT + "/citta/settimo");
    assertThat(actor.path("summary").asString()).startsWith("<p>Settimo Torinese");
    assertThat(actor.path("publicKey").path("owner").asString()).isEqualTo(ACTOR);
    assertThat(Pem.publicKey(actor.path("publicKey").path("publicKeyPem").asString())).isNotNull();
    assertThat(json("/fediverso/settimo").path("publicKey")).isEqualTo(actor.path("publicKey"));
    var icon = actor.path("icon").path("url").asString().substring(ROOT.length());
    mvc.perform(get(icon)).andExpect(status().isOk());
  }

  @Test
  void peopleAreSentToThePages() throws Exception {
    mvc.perform(get("/fediverso/settimo").accept("text/html", "*/*"))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", "/citta/settimo"));
  }

  @Test
  void theOutboxComesInPagesTheLatestFirst() throws Exception {
    for (int i = 1; i <= 23; i++) {
      town.publish(town.anAnswer("Risposta " + i));
      clock.advance(Duration.ofMinutes(1));
      postman.round();
    }

    var outbox = json("/fediverso/settimo/outbox");
    assertThat(outbox.path("totalItems").asInt()).isEqualTo(23);
    var first = json(outbox.path("first").asString().substring(ROOT.length()));
    assertThat(first.path("orderedItems")).hasSize(20);
    assertThat(first.path("orderedItems").get(0).path("type").asString()).isEqualTo("Create");
    assertThat(first.path("orderedItems").get(0).path("object").path("content").asString())
        .contains("Risposta 23");
    var second = json(first.path("next").asString().substring(ROOT.length()));
    assertThat(second.path("orderedItems")).hasSize(3);
    assertThat(second.has("next")).isFalse();
    mvc.perform(get("/fediverso/settimo/outbox?page=3")).andExpect(status().isNotFound());
    assertThat(json("/nodeinfo/2.1").path("usage").path("localPosts").asInt()).isEqualTo(23);
  }

  @Test
  void aNoteIsReadAtItsAddress() throws Exception {
    var message = town.anAnswer("La graduatoria vale per tutti");
    town.publish(message);
    postman.round();

    var note = json("/fediverso/settimo/note/" + message.id());

    assertThat(note.path("type").asString()).isEqualTo("Note");
    assertThat(note.path("url").asString())
        .isEqualTo(ROOT + "/citta/settimo/risposte/" + message.id());
    mvc.perform(get("/fediverso/settimo/note/" + message.id()).accept("text/html"))
        .andExpect(status().isSeeOther());
  }

  @Test
  void howManyFollowIsToldAndNotWho() throws Exception {
    var followers = json("/fediverso/settimo/followers");

    assertThat(followers.path("totalItems").asInt()).isZero();
    assertThat(followers.has("items")).isFalse();
    assertThat(followers.has("orderedItems")).isFalse();
    assertThat(followers.has("first")).isFalse();
  }

  @Test
  void theInstallationSaysWhatItIs() throws Exception {
    var links = json("/.well-known/nodeinfo").path("links");

    assertThat(links.get(0).path("href").asString()).isEqualTo(ROOT + "/nodeinfo/2.1");
    var info = json("/nodeinfo/2.1");
    assertThat(info.path("protocols").get(0).asString()).isEqualTo("activitypub");
    assertThat(info.path("usage").path("users").path("total").asInt()).isEqualTo(1);
    assertThat(info.path("openRegistrations").asBoolean()).isFalse();
  }

  @Test
  void nothingElseIsDoneThere() throws Exception {
    mvc.perform(put("/fediverso/settimo/inbox")).andExpect(status().isMethodNotAllowed());
    mvc.perform(put("/fediverso/settimo")).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void thePublicPageTellsTheNameOnlyWhereThereIsOne() throws Exception {
    var handle = "@settimo@localhost:8080";

    assertThat(page("/citta/settimo")).contains(handle).contains("Seguici dal fediverso");
    assertThat(page("/citta/" + CampaignFixtures.ASTI)).doesNotContain("fediverso");
  }

  private String page(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
  }

  private JsonNode json(String path) throws Exception {
    var answer = mvc.perform(get(path).accept(TYPE)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getCookies()).isEmpty();
    return JsonMapper.builder().build().readTree(answer.getContentAsString());
  }
}
