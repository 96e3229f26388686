package eu.controvoce.audience.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TokenDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ControvoceTest
class ListsRestTest {

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;
  @Autowired Lists lists;

  private Actor officer;
  private ListId list;

  @BeforeEach
  void aList() {
    new CampaignFixtures(beans);
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    list = lists.create(officer, "Casa", "").id();
  }

  @Test
  void aTableWithProofOfConsentIsImportedAndNobodysAddressAnswered() throws Exception {
    var table =
        """
        {"csv": "email\\nanna@example.org\\nniente\\n", "consentBy": "Ufficio casa",
         "consentOn": "2026-11-20", "consentNote": "modulo", "consentText": "Accetto"}
        """;

    mvc.perform(
            as(officer, post("/api/v1/lists/" + list + "/import"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(table))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.added").value(1))
        .andExpect(jsonPath("$.wrong[0]").value(3));
    mvc.perform(as(officer, get("/api/v1/lists")))
        .andExpect(jsonPath("$.items[0].people").value(1))
        .andExpect(content().string(not(containsString("anna"))));
  }

  @Test
  void withoutProofItIsRefused() throws Exception {
    mvc.perform(
            as(officer, post("/api/v1/lists/" + list + "/import"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"csv\": \"email\\nanna@example.org\\n\"}"))
        .andExpect(status().is4xxClientError());
  }

  @Test
  void anotherCitysListIsNotThereAndOtherRolesMayNotLook() throws Exception {
    var stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    var operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();

    mvc.perform(as(stranger, get("/api/v1/lists/" + list))).andExpect(status().isNotFound());
    mvc.perform(as(operator, get("/api/v1/lists/" + list))).andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/lists/" + list)).andExpect(status().isUnauthorized());
  }

  private MockHttpServletRequestBuilder as(Actor who, MockHttpServletRequestBuilder request) {
    return request.header("Authorization", "Bearer " + tokens.create(who, "test", null));
  }
}
