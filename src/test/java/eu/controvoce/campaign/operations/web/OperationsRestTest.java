package eu.controvoce.campaign.operations.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.When;
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
class OperationsRestTest {

  private static final String REASON = "{\"city\": \"settimo\", \"reason\": \"Emergenza\"}";

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired Planning planning;
  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;

  private final Map<Actor, String> given = new HashMap<>();
  private Actor officer;
  private Actor operator;
  private Actor stranger;
  private Actor administrator;
  private PublicationId planned;

  @BeforeEach
  void aTownWithSomethingPlanned() {
    var fixtures = new CampaignFixtures(beans);
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();
    stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    administrator = people.a(Role.ADMINISTRATOR, null).asActor();
    planned =
        planning
            .plan(
                officer,
                NewPublication.of(
                    fixtures.aCampaign().id(),
                    fixtures.anApprovedMessage().id(),
                    fixtures.aPage().id(),
                    new When.At(SettableClock.START)))
            .id();
  }

  @Test
  void anOfficerSeesTheOwnCitysWork() throws Exception {
    ask(officer)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.counts.DUE").value(1))
        .andExpect(jsonPath("$.publications[0].id").value(planned.value()))
        .andExpect(jsonPath("$.lateness.day.n").value(0))
        .andExpect(jsonPath("$.nodes").isEmpty());
    ask(stranger).andExpect(jsonPath("$.publications").isEmpty());
    ask(operator).andExpect(status().isForbidden());
    ask(administrator)
        .andExpect(jsonPath("$.publications[0].message").doesNotExist())
        .andExpect(jsonPath("$.publications[0].city").value("settimo"));
  }

  @Test
  void aCityIsStoppedAndLetGoByItsOwnPeople() throws Exception {
    send(operator, "/stop", REASON).andExpect(status().isForbidden());
    send(stranger, "/stop", REASON).andExpect(status().isNotFound());
    send(officer, "/stop", "{\"reason\": \"Emergenza\"}").andExpect(status().isForbidden());
    send(officer, "/stop", "{\"city\": \"settimo\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("reason"));

    send(officer, "/stop", REASON).andExpect(status().isNoContent());
    ask(officer).andExpect(jsonPath("$.stops[0].reason").value("Emergenza"));
    ask(stranger).andExpect(jsonPath("$.stops").isEmpty());

    as(officer, delete("/api/v1/operations/stop?city=settimo")).andExpect(status().isNoContent());
    ask(officer).andExpect(jsonPath("$.stops").isEmpty());
  }

  @Test
  void everythingIsStoppedByAdministratorsAndEverybodyKnows() throws Exception {
    send(administrator, "/stop", "{\"reason\": \"Emergenza\"}").andExpect(status().isNoContent());

    ask(stranger).andExpect(jsonPath("$.stops[0].city").doesNotExist());
    as(administrator, delete("/api/v1/operations/stop")).andExpect(status().isNoContent());
  }

  @Test
  void manyAreCancelledAtOnceAndRefusalsAreTold() throws Exception {
    var ids = "{\"publications\": [\"" + planned + "\"]}";

    send(stranger, "/cancel", ids).andExpect(status().isNotFound());
    send(operator, "/cancel", ids).andExpect(status().isForbidden());
    send(officer, "/retry", ids)
        .andExpect(jsonPath("$.done").isEmpty())
        .andExpect(jsonPath("$.refused[0].id").value(planned.value()));
    send(officer, "/cancel", ids).andExpect(jsonPath("$.done[0]").value(planned.value()));
    send(officer, "/cancel", "{}").andExpect(status().isBadRequest());
  }

  @Test
  void whatIsNotUncertainIsNotConfirmed() throws Exception {
    var seen = "{\"publications\": [\"" + planned + "\"], \"note\": \"La leggo\"}";

    send(stranger, "/confirm", seen).andExpect(status().isNotFound());
    send(operator, "/confirm", seen).andExpect(status().isForbidden());
    send(officer, "/confirm", "{\"publications\": [\"" + planned + "\"]}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("note"));
    send(officer, "/confirm", seen)
        .andExpect(jsonPath("$.done").isEmpty())
        .andExpect(jsonPath("$.refused[0].id").value(planned.value()));
  }

  @Test
  void metricsAreForAdministratorsOnly() throws Exception {
    mvc.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
    as(officer, get("/actuator/prometheus")).andExpect(status().isForbidden());
    as(administrator, get("/actuator/prometheus"))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("controvoce_publications{condition=\"due\"} 1.0")));
  }

  private ResultActions ask(Actor actor) throws Exception {
    return as(actor, get("/api/v1/operations"));
  }

  private ResultActions send(Actor actor, String path, String body) throws Exception {
    return as(
        actor,
        post("/api/v1/operations" + path).contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
    var token = given.computeIfAbsent(actor, each -> tokens.create(each, "test", null));
    return mvc.perform(request.header("Authorization", "Bearer " + token));
  }
}
