package eu.controvoce.answer.web;

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
import eu.controvoce.answer.FactRegister;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.TokenDesk;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Towns;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class AnswerRestTest {

  private static final String FACT =
      """
      {"statement": "La graduatoria segue il punteggio del bando.",
       "source": "Regione Piemonte", "sourceType": "PUBLIC_BODY", "topics": ["housing"],
       "figure": "34 alloggi", "territory": "Settimo"}
      """;
  private static final String MESSAGE =
      """
      {"rumours": ["%s"], "facts": ["%s"], "form": "DEBUNK", "language": "it",
       "headline": "Un punteggio uguale per tutti",
       "openingFact": "Il Comune segue una graduatoria.",
       "warning": "Attenzione: si sente dire altro.", "fallacy": "Un caso non fa la regola.",
       "closingFact": "Conta il punteggio."}
      """;

  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired Towns towns;
  @Autowired FactRegister register;

  private final Map<Actor, String> given = new HashMap<>();
  private Actor officer;
  private Actor manager;
  private Actor operator;

  @BeforeEach
  void people() {
    officer = towns.settimo(Role.OFFICER);
    manager = towns.settimo(Role.MANAGER);
    operator = towns.settimo(Role.OPERATOR);
  }

  @Test
  void aFactIsWrittenAndFound() throws Exception {
    send(officer, "/facts", FACT)
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", startsWith("/api/v1/facts/")))
        .andExpect(jsonPath("$.code").value("SE-F-0001"))
        .andExpect(jsonPath("$.status").value("DRAFT"));

    ask(officer, "/facts?text=punteggio&topic=housing&status=DRAFT")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].source").value("Regione Piemonte"));
    ask(officer, "/facts?due=true").andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    send(officer, "/facts", "{\"statement\": \" \"}")
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.field").value("statement"));
    send(officer, "/messages", "{\"headline\": \"Solo il titolo\"}")
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.field").value("openingFact"));
  }

  @Test
  void anOperatorDoesNotWrite() throws Exception {
    send(operator, "/facts", FACT).andExpect(status().isForbidden());
    ask(operator, "/messages").andExpect(status().isOk()).andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void aMessageIsWrittenReadByASecondPersonAndProposed() throws Exception {
    var rumour = towns.aRumour(officer);
    var fact = aCheckedFact();
    var id = begin(MESSAGE.formatted(rumour.id(), fact));

    send(officer, "/messages/" + id + "/review", "{}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("IN_REVIEW"));
    send(officer, "/messages/" + id + "/approval", "{}").andExpect(status().isForbidden());
    send(manager, "/messages/" + id + "/approval", "{}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("APPROVED"))
        .andExpect(jsonPath("$.approvedRevision").value(1));

    ask(operator, "/messages/" + id).andExpect(jsonPath("$.author").doesNotExist());
    ask(officer, "/rumours/" + rumour.id() + "/proposals")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].message").value(id))
        .andExpect(jsonPath("$.items[0].score").value(greaterThan(0.7)))
        .andExpect(jsonPath("$.items[0].reasons[*].type").value(hasItem("THIS_RUMOUR")));
  }

  @Test
  void aTextWithErrorsIsNotSentAndTheFindingsAreNamed() throws Exception {
    var rumour = towns.aRumour(officer);
    var id = begin(MESSAGE.formatted(rumour.id(), "nowhere"));

    send(officer, "/messages/" + id + "/review", "{}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.findings[0].code").value("FACT_WITHDRAWN"))
        .andExpect(jsonPath("$.findings[0].severity").value("ERROR"));
  }

  @Test
  void aReviewerAsksForChangesOnAField() throws Exception {
    var rumour = towns.aRumour(officer);
    var id = begin(MESSAGE.formatted(rumour.id(), aCheckedFact()));
    send(officer, "/messages/" + id + "/review", "{}");

    send(
            manager,
            "/messages/" + id + "/change-requests",
            "{\"comment\": \"Più breve\", \"field\": \"headline\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("CHANGES_REQUESTED"))
        .andExpect(jsonPath("$.decisionNotes[0].field").value("headline"));
  }

  @Test
  void anOutdatedVersionIsAConflict() throws Exception {
    var rumour = towns.aRumour(officer);
    var id = begin(MESSAGE.formatted(rumour.id(), aCheckedFact()));

    send(officer, "/messages/" + id + "/review", "{\"version\": 99}")
        .andExpect(status().isConflict());
  }

  @Test
  void anotherCitysDraftIsNotThere() throws Exception {
    var rumour = towns.aRumour(officer);
    var id = begin(MESSAGE.formatted(rumour.id(), aCheckedFact()));

    ask(towns.cuneo(Role.OFFICER), "/messages/" + id).andExpect(status().isNotFound());
  }

  @Test
  void aPictureOverEightMegabytesIsRefusedAndSaysWhy() throws Exception {
    mvc.perform(
            post("/api/v1/pictures")
                .header("Authorization", "Bearer " + token(officer))
                .contentType(MediaType.IMAGE_PNG)
                .content(new byte[8 * 1024 * 1024 + 1]))
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.field").value("picture"))
        .andExpect(jsonPath("$.detail").value(containsString("8")));
  }

  @Test
  void somebodyIsInvitedToReadAndTheLinkIsNeverInTheAnswer() throws Exception {
    var rumour = towns.aRumour(officer);
    var id = begin(MESSAGE.formatted(rumour.id(), aCheckedFact()));
    var guest =
        "{\"name\": \"Paola Assessora\", \"email\": \"paola@comune.example\","
            + " \"reason\": \"È l’assessora\"}";
    send(manager, "/messages/" + id + "/invitations", guest).andExpect(status().isConflict());
    send(officer, "/messages/" + id + "/review", "{}");

    send(manager, "/messages/" + id + "/invitations", "{\"name\": \"P\", \"email\": \"no\"}")
        .andExpect(status().is4xxClientError());
    var sent =
        send(manager, "/messages/" + id + "/invitations", guest)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.state").value("OPEN"))
            .andExpect(content().string(not(containsString("/leggi/"))))
            .andExpect(content().string(not(containsString("paola@"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var invitation = JsonPath.<String>read(sent, "$.id");

    ask(towns.cuneo(Role.MANAGER), "/messages/" + id + "/invitations")
        .andExpect(status().isNotFound());
    send(operator, "/invitations/" + invitation + "/revocation", "{}")
        .andExpect(status().isForbidden());
    send(manager, "/invitations/" + invitation + "/revocation", "{}")
        .andExpect(jsonPath("$.state").value("REVOKED"));
    ask(officer, "/messages/" + id + "/invitations")
        .andExpect(jsonPath("$[0].state").value("REVOKED"));
  }

  @Test
  void aProposalThatDoesNotFitIsNotMadeAgainUntilThatIsTakenBack() throws Exception {
    var rumour = towns.aRumour(officer);
    var id = begin(MESSAGE.formatted(rumour.id(), aCheckedFact()));
    send(officer, "/messages/" + id + "/review", "{}");
    send(manager, "/messages/" + id + "/approval", "{}");
    var proposals = "/rumours/" + rumour.id() + "/proposals";

    send(operator, proposals + "/" + id + "/passing-over", "{}").andExpect(status().isForbidden());
    send(officer, proposals + "/" + id + "/passing-over", "{}").andExpect(status().isNoContent());
    ask(officer, proposals).andExpect(jsonPath("$.items[*].message").value(not(hasItem(id))));
    send(officer, proposals + "/" + id + "/reconsideration", "{}")
        .andExpect(status().isNoContent());
    ask(officer, proposals).andExpect(jsonPath("$.items[*].message").value(hasItem(id)));
  }

  @Test
  void aTableOfFactsIsTakenInAndRowsThatCannotBeAreNamed() throws Exception {
    var table =
        """
        statement,source,sourceType,territory
        Le liste sono pubbliche.,ATC,PUBLIC_BODY,Settimo
        ,ATC,PUBLIC_BODY,Settimo
        """;
    sendTable(operator, table).andExpect(status().isForbidden());
    sendTable(officer, table)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.taken").value(1))
        .andExpect(jsonPath("$.errors.length()").value(1));
    ask(officer, "/facts?text=liste").andExpect(jsonPath("$.items[0].status").value("DRAFT"));
  }

  private ResultActions sendTable(Actor actor, String table) throws Exception {
    return mvc.perform(
        post("/api/v1/facts/table")
            .header("Authorization", "Bearer " + token(actor))
            .contentType("text/csv;charset=UTF-8")
            .content(table.getBytes(StandardCharsets.UTF_8)));
  }

  private FactId aCheckedFact() throws Exception {
    var sent = send(officer, "/facts", FACT).andReturn().getResponse().getContentAsString();
    var fact = new FactId(JsonPath.<String>read(sent, "$.id"));
    register.check(officer, fact, JsonPath.<Integer>read(sent, "$.version"));
    return fact;
  }

  private String begin(String body) throws Exception {
    var sent =
        send(officer, "/messages", body)
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonPath.read(sent, "$.id");
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
