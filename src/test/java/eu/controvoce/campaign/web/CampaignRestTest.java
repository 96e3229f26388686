package eu.controvoce.campaign.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.ChannelType;
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

@ControvoceTest
class CampaignRestTest {

  private static final String CAMPAIGN =
      """
      {"name": "Casa per tutti", "objective": "Chi cerca casa sa come funziona",
       "from": "2026-11-23"}
      """;

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;

  private final Map<Actor, String> given = new HashMap<>();
  private CampaignFixtures fixtures;
  private CounterMessage message;
  private Actor officer;

  @BeforeEach
  void aTownWithAPage() {
    fixtures = new CampaignFixtures(beans);
    message = fixtures.anApprovedMessage();
    fixtures.aPage();
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
  }

  @Test
  void anOfficerMakesACampaignAndPlansOnTheOnlyPage() throws Exception {
    var campaign = aCampaign();

    plan(campaign, "\"outlet\": \"public-page\", \"at\": \"2026-11-24T09:00\"")
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", startsWith("/api/v1/publications/")))
        .andExpect(jsonPath("$.status").value("SCHEDULED"))
        .andExpect(jsonPath("$.channel").value("PUBLIC_PAGE"))
        .andExpect(jsonPath("$.at").value("2026-11-24T09:00:00+01:00"))
        .andExpect(jsonPath("$.zone").value("Europe/Rome"));

    ask(officer, "/campaigns").andExpect(jsonPath("$.total").value(1));
    ask(officer, "/publications?status=scheduled&from=2026-11-24&to=2026-11-25&size=5")
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.size").value(5))
        .andExpect(jsonPath("$.items[0].campaign").value(campaign));
    ask(officer, "/publications?from=2026-11-25").andExpect(jsonPath("$.total").value(0));
    ask(officer, "/outlets").andExpect(jsonPath("$.items[0].channel").value("PUBLIC_PAGE"));
  }

  @Test
  void aPublicationIsHeldResumedMovedAndCancelled() throws Exception {
    var planned = plan(aCampaign(), "\"outlet\": \"public-page\"").andReturn();
    String id = JsonPath.read(planned.getResponse().getContentAsString(), "$.id");
    var path = "/publications/" + id;

    send(officer, path + "/pause", "").andExpect(jsonPath("$.status").value("PAUSED"));
    send(officer, path + "/resume", "").andExpect(jsonPath("$.status").value("SCHEDULED"));
    send(officer, path + "/reschedule", "{\"at\": \"2026-12-01T10:00:00+01:00\"}")
        .andExpect(jsonPath("$.at").value("2026-12-01T10:00:00+01:00"));
    send(officer, path + "/retry", "").andExpect(status().isConflict());
    send(officer, path + "/cancel", "").andExpect(jsonPath("$.status").value("CANCELLED"));
    ask(officer, path).andExpect(jsonPath("$.error").doesNotExist());
  }

  @Test
  void whatIsWrongIsNamed() throws Exception {
    var campaign = aCampaign();

    send(officer, "/campaigns", "{\"objective\": \"x\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("name"));
    send(officer, "/campaigns", "{\"name\": \"x\", \"objective\": \"y\", \"to\": \"1999-01-01\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("to"));
    plan(campaign, "\"outlet\": \"telegram\"")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("outlet"));
    plan(campaign, "\"outlet\": \"public-page\", \"at\": \"2020-01-01T00:00:00Z\"")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("at"))
        .andExpect(jsonPath("$.detail").value(containsString("passato")));
    fixtures.aPage();
    plan(campaign, "\"outlet\": \"public page\"")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.key").value("publication.outlet.several"));
  }

  @Test
  void rolesAndCitiesAreKeptApart() throws Exception {
    var campaign = aCampaign();
    var operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();
    var stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    var coordinator = people.a(Role.COORDINATOR, null).asActor();
    plan(campaign, "\"outlet\": \"public-page\"").andExpect(status().isCreated());

    send(operator, "/campaigns", CAMPAIGN).andExpect(status().isForbidden());
    ask(operator, "/publications").andExpect(jsonPath("$.total").value(1));
    ask(stranger, "/publications").andExpect(jsonPath("$.total").value(0));
    ask(stranger, "/campaigns/" + campaign).andExpect(status().isNotFound());
    ask(coordinator, "/publications").andExpect(jsonPath("$.total").value(0));
    mvc.perform(get("/api/v1/publications")).andExpect(status().isUnauthorized());
  }

  @Test
  void anOutletsSettingsAreNotTold() throws Exception {
    fixtures.anOutlet(ChannelType.WEBHOOK, Map.of("url", "https://x.example", "secret", "s"));

    ask(officer, "/outlets")
        .andExpect(jsonPath("$.items[*].channel").value(hasItem("WEBHOOK")))
        .andExpect(jsonPath("$.items[*].settings").doesNotExist());
  }

  @Test
  void aSlotIsMadeItsDatesAreToldAndOneIsFilled() throws Exception {
    var slot =
        """
        {"name": "Il martedì", "campaign": "%s", "outlet": "public-page", "kind": "weekly",
         "days": ["TUESDAY"], "time": "09:00", "from": "2026-11-24", "notOnHolidays": true}
        """
            .formatted(aCampaign());
    var made =
        send(officer, "/slots", slot)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.words").value(startsWith("Ogni martedì alle 9:00")))
            .andReturn();
    String id = JsonPath.read(made.getResponse().getContentAsString(), "$.id");

    send(officer, "/slots", slot.replace("TUESDAY", "SOON"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("days"));
    ask(officer, "/slots").andExpect(jsonPath("$.total").value(1));
    var fill = "/slots/" + id + "/dates/2026-12-01T09:00/fill";
    var filling = "{\"message\": \"" + message.id() + "\"}";
    send(officer, fill, filling)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.at").value("2026-12-01T09:00:00+01:00"));
    send(officer, fill, filling).andExpect(status().isConflict());
    ask(officer, "/slots/" + id + "/dates?from=2026-11-24&to=2026-12-15")
        .andExpect(jsonPath("$.length()").value(3))
        .andExpect(jsonPath("$[0].publication").isEmpty())
        .andExpect(jsonPath("$[1].publication").value(id + "-202612010900"));
    ask(officer, "/slots/" + id + "/dates?from=2026-11-24&to=2029-01-01")
        .andExpect(status().isBadRequest());
    var stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    ask(stranger, "/slots/" + id + "/dates").andExpect(status().isNotFound());
  }

  private String aCampaign() throws Exception {
    var made =
        send(officer, "/campaigns", CAMPAIGN)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.status").value("APPROVED"))
            .andExpect(jsonPath("$.code").value("SE-C-0001"))
            .andExpect(jsonPath("$.to").value("2026-12-23"))
            .andReturn();
    return JsonPath.read(made.getResponse().getContentAsString(), "$.id");
  }

  private ResultActions plan(String campaign, String rest) throws Exception {
    return send(
        officer,
        "/campaigns/" + campaign + "/publications",
        "{\"message\": \"" + message.id() + "\", " + rest + "}");
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
