package eu.controvoce.campaign.web;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.When;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TokenDesk;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ControvoceTest
class CalendarRestTest {

  private static final String DECEMBER = "/calendar?from=2026-12-01&to=2026-12-31";

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;
  @Autowired Planning planning;

  private CampaignFixtures fixtures;
  private Actor officer;
  private Actor stranger;
  private Actor coordinator;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    coordinator = people.a(Role.COORDINATOR, null).asActor();
  }

  @Test
  void aMonthIsToldWithEventsNotesAndDays() throws Exception {
    planning.plan(
        CampaignFixtures.OFFICER,
        NewPublication.of(
            fixtures.aCampaign().id(),
            fixtures.anApprovedMessage().id(),
            fixtures.aPage().id(),
            new When.Local(LocalDateTime.of(2026, 12, 1, 9, 0))));
    send(officer, post("/api/v1/calendar/notes"), "{\"day\": \"2026-12-18\", \"text\": \"Festa\"}")
        .andExpect(status().isCreated());

    ask(officer, DECEMBER)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.events[0].at").value("2026-12-01T09:00:00+01:00"))
        .andExpect(jsonPath("$.events[0].headline").value("La graduatoria vale per tutti"))
        .andExpect(jsonPath("$.notes[0].text").value("Festa"))
        .andExpect(jsonPath("$.days[*].source").value(hasItem("A/RES/55/93")));
    ask(stranger, DECEMBER)
        .andExpect(jsonPath("$.events").isEmpty())
        .andExpect(jsonPath("$.notes").isEmpty());
  }

  @Test
  void whatIsWrongIsNamed() throws Exception {
    ask(officer, "/calendar?from=2026-12-01")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("to"));
    ask(officer, "/calendar?from=2026-12-01&to=2030-01-01").andExpect(status().isBadRequest());
    ask(officer, DECEMBER + "&channel=fax")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("channel"));
    ask(coordinator, DECEMBER).andExpect(status().isForbidden());
    mvc.perform(get("/api/v1" + DECEMBER)).andExpect(status().isUnauthorized());
  }

  @Test
  void aNoteIsWrittenOtherwiseAndTakenOffByItsCityOnly() throws Exception {
    var made =
        send(
                officer,
                post("/api/v1/calendar/notes"),
                "{\"day\": \"2026-12-18\", \"text\": \"Festa\"}")
            .andReturn();
    String id = JsonPath.read(made.getResponse().getContentAsString(), "$.id");
    var path = "/api/v1/calendar/notes/" + id;
    var other = "{\"day\": \"2026-12-19\", \"text\": \"Festa spostata\"}";
    var operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();

    send(stranger, put(path), other).andExpect(status().isNotFound());
    send(operator, put(path), other).andExpect(status().isForbidden());
    send(officer, put(path), other).andExpect(jsonPath("$.day").value("2026-12-19"));
    send(stranger, delete(path), "").andExpect(status().isNotFound());
    send(officer, delete(path), "").andExpect(status().isNoContent());
    send(officer, delete(path), "").andExpect(status().isNotFound());
  }

  @Test
  void silenceIsEnteredByTheNetworkAlone() throws Exception {
    var silence =
        """
        {"name": "Elezioni comunali", "from": "2027-04-01", "to": "2027-05-24", "city": "asti"}
        """;
    var path = "/api/v1/silence-periods";

    send(officer, post(path), silence).andExpect(status().isForbidden());
    send(coordinator, post(path), silence.replace("asti", "nowhere"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("city"));
    var made =
        send(coordinator, post(path), silence)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.rule").value("Legge 22 febbraio 2000, n. 28, art. 9"))
            .andReturn();
    String id = JsonPath.read(made.getResponse().getContentAsString(), "$.id");
    ask(officer, "/silence-periods").andExpect(jsonPath("$.total").value(0));
    ask(stranger, "/silence-periods").andExpect(jsonPath("$.total").value(1));
    send(officer, delete(path + "/" + id), "").andExpect(status().isForbidden());
    send(coordinator, delete(path + "/" + id), "").andExpect(status().isNoContent());
  }

  private ResultActions ask(Actor actor, String path) throws Exception {
    return send(actor, get("/api/v1" + path), "");
  }

  private ResultActions send(Actor actor, MockHttpServletRequestBuilder request, String body)
      throws Exception {
    return mvc.perform(
        request
            .header("Authorization", "Bearer " + tokens.create(actor, "test", null))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }
}
