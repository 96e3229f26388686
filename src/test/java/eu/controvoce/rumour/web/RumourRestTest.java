package eu.controvoce.rumour.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.TokenDesk;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.rumour.Towns;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class RumourRestTest {

  private static final String SIGHTING =
      """
      {"exactWords": "Danno le case popolari prima a loro", "heardOn": "2026-11-22",
       "placeType": "public-counter", "area": "Centro"}
      """;
  private static final String RUMOUR =
      """
      {"title": "Case popolari e precedenze", "language": "it", "kind": "rumour",
       "claim": "Gli stranieri hanno la precedenza nelle case popolari"}
      """;

  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired Towns towns;
  @Autowired Sightings sightings;

  private final Map<Actor, String> given = new HashMap<>();

  @Test
  void anAnalysisFindsTopicsPersonalDataAndSimilarRumoursAndStoresNothing() throws Exception {
    var operator = towns.settimo(Role.OPERATOR);
    var rumour = towns.aRumour(operator);

    send(
            operator,
            "/analyses",
            """
            {"text": "Danno le case popolari prima agli stranieri, lo dice Mario Rossi 333 1234567"}
            """)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.language").value("it"))
        .andExpect(jsonPath("$.topics[0].code").value("housing"))
        .andExpect(jsonPath("$.topics[0].confidence").value(greaterThan(0.0)))
        .andExpect(jsonPath("$.personalData[*].text").value(hasItem(containsString("333"))))
        .andExpect(jsonPath("$.masked").value(not(containsString("333"))))
        .andExpect(jsonPath("$.similar[0].rumour").value(rumour.id().value()))
        .andExpect(jsonPath("$.similar[0].why[0]").exists());
    assertThat(sightings.findAll()).isEmpty();
  }

  @Test
  void aSightingIsLoggedFoundAndLinkedToARumour() throws Exception {
    var operator = towns.settimo(Role.OPERATOR);
    var opened =
        send(operator, "/rumours", RUMOUR)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.status").value("REPORTED"))
            .andReturn();
    String rumour = JsonPath.read(opened.getResponse().getContentAsString(), "$.id");
    var logged =
        send(operator, "/sightings", SIGHTING)
            .andExpect(status().isCreated())
            .andExpect(header().string("Location", startsWith("/api/v1/sightings/")))
            .andExpect(jsonPath("$.code").value("SE-S-0001"))
            .andExpect(jsonPath("$.placeType").value("PUBLIC_COUNTER"))
            .andExpect(jsonPath("$.masked").value(false))
            .andExpect(jsonPath("$.similar[0].rumour").value(rumour))
            .andReturn();
    String sighting = JsonPath.read(logged.getResponse().getContentAsString(), "$.id");

    send(operator, "/rumours/" + rumour + "/links", "{\"sighting\": \"" + sighting + "\"}")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.status").value("LINKED"));

    ask(operator, "/sightings?status=linked&topic=housing&from=2026-11-22&size=5")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.size").value(5))
        .andExpect(jsonPath("$.items[0].rumour").value(rumour));
    ask(operator, "/sightings/" + sighting).andExpect(status().isOk());
    ask(operator, "/rumours/" + rumour).andExpect(jsonPath("$.sightings").value(1));
    ask(operator, "/rumours?text=precedenza").andExpect(jsonPath("$.total").value(1));
  }

  @Test
  void anOfficerJudgesDecidesAndGivesTheVerdict() throws Exception {
    var officer = towns.settimo(Role.OFFICER);
    var path = "/rumours/" + towns.aRumour(officer).id();

    send(
            officer,
            path + "/triage",
            "{\"topics\": [\"housing\"], \"spread\": \"recurring\", \"harm\": \"major\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("TRIAGED"))
        .andExpect(jsonPath("$.risk.score").value(6))
        .andExpect(jsonPath("$.dueOn").value("2026-11-25"));
    send(
            officer,
            path + "/decision",
            "{\"type\": \"respond\", \"reason\": \"Ne parlano in molti\"}")
        .andExpect(jsonPath("$.decision.type").value("RESPOND"));
    send(
            officer,
            path + "/assessment",
            "{\"verdict\": \"lacks context\", \"reason\": \"Vale la graduatoria\","
                + " \"facts\": [\"f1\"]}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("ASSESSED"))
        .andExpect(jsonPath("$.verdict").value("LACKS_CONTEXT"));
    send(officer, path + "/assessment", "{\"verdict\": \"false\", \"reason\": \"No\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("facts"));
    send(officer, path + "/decision", "{\"version\": 0, \"type\": \"monitor\", \"reason\": \"x\"}")
        .andExpect(status().isConflict());
  }

  @Test
  void personalDataIsMaskedByDefault() throws Exception {
    send(
            towns.settimo(Role.OPERATOR),
            "/sightings",
            """
            {"exactWords": "Me l'ha detto Mario Rossi, 333 1234567", "heardOn": "2026-11-22",
             "placeType": "MARKET"}
            """)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.masked").value(true))
        .andExpect(jsonPath("$.exactWords").value(not(containsString("333"))));
  }

  @Test
  void whatCannotBeTakenIsNamedInTheCallersLanguage() throws Exception {
    var operator = towns.settimo(Role.OPERATOR);

    send(operator, "/sightings", SIGHTING.replace("public-counter", "moon"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.field").value("placeType"))
        .andExpect(jsonPath("$.detail").value(containsString("PUBLIC_COUNTER")))
        .andExpect(jsonPath("$.detail").value(containsString("Puoi usare")));
    send(operator, "/sightings", SIGHTING.replace("2026-11-22", "2026-11-24"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("heardOn"));
    send(operator, "/sightings", SIGHTING.replace("2026-11-22", "ieri"))
        .andExpect(jsonPath("$.key").value("input.date"));
    send(operator, "/sightings", "{\"heardOn\": \"2026-11-22\", \"placeType\": \"MARKET\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("exactWords"));
    send(operator, "/analyses", "{\"text\": \"" + "a".repeat(30_000) + "\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("text"));
    ask(operator, "/sightings?size=0").andExpect(jsonPath("$.field").value("size"));
    ask(operator, "/sightings?page=x").andExpect(jsonPath("$.field").value("page"));
    mvc.perform(
            get("/api/v1/sightings/none")
                .header("Authorization", "Bearer " + token(operator))
                .header("Accept-Language", "en"))
        .andExpect(status().isNotFound())
        .andExpect(header().string("Content-Language", "en"));
  }

  @Test
  void brokenOversizedAndForeignBodiesAreRefusedPlainly() throws Exception {
    var operator = towns.settimo(Role.OPERATOR);

    send(operator, "/sightings", "{\"exactWords\": ")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("jackson"))));
    send(operator, "/sightings", "[]").andExpect(status().isBadRequest());
    send(operator, "/analyses", "{\"text\": \"" + "a".repeat(1_100_000) + "\"}")
        .andExpect(status().is(413))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    mvc.perform(
            post("/api/v1/sightings")
                .header("Authorization", "Bearer " + token(operator))
                .contentType(MediaType.TEXT_PLAIN)
                .content("ciao"))
        .andExpect(status().is(415));
  }

  @Test
  void rolesAndCitiesCountInRestToo() throws Exception {
    var theirs = towns.aSighting(towns.cuneo(Role.OPERATOR), Towns.HOUSING);
    var rumour = towns.aRumour(towns.cuneo(Role.OPERATOR));
    var operator = towns.settimo(Role.OPERATOR);

    ask(operator, "/sightings/" + theirs.id()).andExpect(status().isNotFound());
    ask(operator, "/rumours/" + rumour.id()).andExpect(status().isNotFound());
    send(operator, "/rumours/" + rumour.id() + "/links", "{\"sighting\": \"" + theirs.id() + "\"}")
        .andExpect(status().isNotFound());
    send(
            operator,
            "/rumours/" + towns.aRumour(operator).id() + "/decision",
            "{\"type\": \"respond\", \"reason\": \"x\"}")
        .andExpect(status().isForbidden());
    send(towns.coordinator(), "/sightings", SIGHTING).andExpect(status().isForbidden());
    ask(towns.administrator(), "/rumours").andExpect(status().isForbidden());
    ask(towns.coordinator(), "/rumours").andExpect(status().isOk());
    mvc.perform(get("/api/v1/rumours")).andExpect(status().isUnauthorized());
  }

  private ResultActions send(Actor actor, String path, String body) throws Exception {
    return mvc.perform(
        post("/api/v1" + path)
            .header("Authorization", "Bearer " + token(actor))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private ResultActions ask(Actor actor, String path) throws Exception {
    return mvc.perform(get("/api/v1" + path).header("Authorization", "Bearer " + token(actor)));
  }

  private String token(Actor actor) {
    return given.computeIfAbsent(actor, each -> tokens.create(each, "test", null));
  }
}
