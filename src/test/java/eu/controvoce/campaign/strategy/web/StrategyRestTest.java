package eu.controvoce.campaign.strategy.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TokenDesk;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ControvoceTest
class StrategyRestTest {

  private static final String STRATEGY =
      """
      {"name": "Settimo senza dicerie", "from": "2026-11-01", "to": "2029-10-31",
       "commitments": [{"phase": "NETWORK", "what": "Nasce una rete", "owner": "Biblioteca",
         "milestones": [{"what": "Primo incontro", "due": "2026-11-20"}]}]}
      """;

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;

  private final Map<Actor, String> given = new HashMap<>();
  private Actor officer;
  private Actor manager;
  private Actor operator;
  private Actor stranger;

  @BeforeEach
  void aTown() {
    new CampaignFixtures(beans).aPage();
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    manager = people.a(Role.MANAGER, CampaignFixtures.SETTIMO).asActor();
    operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();
    stranger = people.a(Role.MANAGER, CampaignFixtures.ASTI).asActor();
  }

  @Test
  void aStrategyIsWrittenApprovedAndTicked() throws Exception {
    var made = send(officer, post("/api/v1/strategies"), STRATEGY).andExpect(status().isCreated());
    String id = read(made, "$.id");
    String key = read(made, "$.commitments[0].milestones[0].key");
    var path = "/api/v1/strategies/" + id;

    send(officer, post(path + "/approve"), "").andExpect(status().isForbidden());
    send(manager, post(path + "/approve"), "").andExpect(jsonPath("$.status").value("IN_FORCE"));
    send(operator, get(path), "")
        .andExpect(jsonPath("$.progress.due").value(1))
        .andExpect(jsonPath("$.progress.doneOfDue").value(0));
    send(operator, put(path + "/milestones/" + key), "").andExpect(status().isForbidden());
    send(officer, put(path + "/milestones/" + key), "")
        .andExpect(jsonPath("$.progress.doneOfDue").value(1))
        .andExpect(jsonPath("$.commitments[0].milestones[0].doneOn").value("2026-11-23"));
    send(officer, put(path + "?version=3"), STRATEGY).andExpect(status().isForbidden());
    send(manager, put(path + "?version=0"), STRATEGY).andExpect(status().isConflict());
    send(manager, delete(path), "").andExpect(status().isConflict());
  }

  @Test
  void anotherCitysStrategyIsNotThere() throws Exception {
    var made = send(officer, post("/api/v1/strategies"), STRATEGY);
    var path = "/api/v1/strategies/" + read(made, "$.id");

    send(stranger, get(path), "").andExpect(status().isNotFound());
    send(stranger, post(path + "/approve"), "").andExpect(status().isNotFound());
    send(stranger, put(path + "?version=0"), STRATEGY).andExpect(status().isNotFound());
    send(stranger, delete(path), "").andExpect(status().isNotFound());
    send(stranger, get("/api/v1/strategies"), "").andExpect(jsonPath("$.total").value(0));
    send(operator, post("/api/v1/strategies"), STRATEGY).andExpect(status().isForbidden());
  }

  @Test
  void whatIsWrongIsNamed() throws Exception {
    send(officer, post("/api/v1/strategies"), STRATEGY.replace("2029-10-31", "2026-10-31"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("to"));
    send(officer, post("/api/v1/strategies"), STRATEGY.replace("2026-11-20", "2031-11-20"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("commitments.0.milestones.0.due"));
    send(officer, post("/api/v1/campaigns"), campaign("\"none\""))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("strategy"));
    send(officer, post("/api/v1/campaigns"), campaign("null").replace("200", "-200"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("budgetLines.0.planned"));
  }

  @Test
  void aCampaignIsPaidForCopiedAndArchived() throws Exception {
    String strategy = read(send(officer, post("/api/v1/strategies"), STRATEGY), "$.id");
    var made =
        send(officer, post("/api/v1/campaigns"), campaign("\"" + strategy + "\""))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.strategy").value(strategy))
            .andExpect(jsonPath("$.budgetLines[0].planned").value(200));
    var path = "/api/v1/campaigns/" + read(made, "$.id");

    send(
            officer,
            put(path + "/budget-lines"),
            "[{\"what\": \"Sala\", \"planned\": 200, \"spent\": 150, \"on\": \"2026-11-23\"}]")
        .andExpect(status().isOk());
    send(operator, get(path + "/progress"), "")
        .andExpect(jsonPath("$.spent").value(150))
        .andExpect(jsonPath("$.rest").value(350))
        .andExpect(jsonPath("$.publications.daysGone").value(1));
    send(officer, put(path + "/indicators/0"), "{\"value\": \"3 di 4\"}")
        .andExpect(jsonPath("$.indicators[0].declared.value").value("3 di 4"));
    send(officer, post(path + "/duplicate"), "{\"name\": \"Copia\", \"from\": \"2027-01-11\"}")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.campaign.status").value("DRAFT"))
        .andExpect(jsonPath("$.campaign.budgetLines[0].spent").isEmpty());
    send(officer, post(path + "/steps/archive"), "").andExpect(status().isConflict());
    send(officer, post(path + "/steps/run"), "");
    send(officer, post(path + "/steps/finish"), "");
    send(officer, post(path + "/evaluate"), "{\"lessons\": \"Prima le scuole\"}");
    send(officer, post(path + "/steps/archive"), "")
        .andExpect(jsonPath("$.status").value("ARCHIVED"));
  }

  @Test
  void rolesAndCitiesAreKeptApartInWhatBecomesOfACampaign() throws Exception {
    var made = send(officer, post("/api/v1/campaigns"), campaign("null"));
    String id = read(made, "$.id");
    var path = "/api/v1/campaigns/" + id;

    send(operator, put(path + "/budget-lines"), "[]").andExpect(status().isForbidden());
    send(operator, post(path + "/steps/run"), "").andExpect(status().isForbidden());
    send(stranger, put(path + "/budget-lines"), "[]").andExpect(status().isNotFound());
    send(stranger, get(path + "/progress"), "").andExpect(status().isNotFound());
    send(stranger, post(path + "/steps/run"), "").andExpect(status().isNotFound());
    send(stranger, post(path + "/duplicate"), "{\"name\": \"x\", \"from\": \"2027-01-11\"}")
        .andExpect(status().isNotFound());
    send(stranger, put(path + "?version=0"), campaign("null")).andExpect(status().isNotFound());
  }

  @Test
  void whatIsSharedIsAdoptedWithItsLineage() throws Exception {
    String id = read(send(officer, post("/api/v1/campaigns"), campaign("null")), "$.id");

    send(stranger, get("/api/v1/campaigns/shared"), "")
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].id").value(id))
        .andExpect(jsonPath("$.items[0].budget").doesNotExist());
    send(stranger, post("/api/v1/campaigns/shared/" + id + "/adopt"), "")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.city").value("asti"))
        .andExpect(jsonPath("$.origin.campaign").value(id))
        .andExpect(jsonPath("$.origin.city").value("settimo"))
        .andExpect(jsonPath("$.budgetLines").isEmpty());
  }

  private static String campaign(String strategy) {
    return """
    {"name": "Casa per tutti", "objective": "Chi cerca casa sa come funziona",
     "from": "2026-11-23", "budget": 500, "shared": true, "strategy": %s,
     "budgetLines": [{"what": "Sala", "planned": 200}],
     "indicators": [{"code": "I8", "target": "Tutte"}]}
    """
        .formatted(strategy);
  }

  private static String read(ResultActions done, String path) throws Exception {
    return JsonPath.read(done.andReturn().getResponse().getContentAsString(), path);
  }

  private ResultActions send(Actor actor, MockHttpServletRequestBuilder request, String body)
      throws Exception {
    return mvc.perform(
        request
            .header("Authorization", "Bearer " + token(actor))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private String token(Actor actor) {
    return given.computeIfAbsent(actor, each -> tokens.create(each, "test", null));
  }
}
