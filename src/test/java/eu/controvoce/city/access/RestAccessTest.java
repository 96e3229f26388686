package eu.controvoce.city.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class RestAccessTest {

  @Autowired MockMvc mvc;
  @Autowired TestMembers people;
  @Autowired Members members;
  @Autowired TokenDesk desk;
  @Autowired ApiTokens tokens;
  @Autowired SettableClock clock;

  @Test
  void aTokenActsAsItsOwner() throws Exception {
    var token = tokenOf(people.a(Role.OFFICER));

    me(token)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("Member officer.asti"))
        .andExpect(jsonPath("$.role").value("OFFICER"))
        .andExpect(jsonPath("$.city").value("asti"))
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void aTokenHasItsOwnersPresentRole() throws Exception {
    var officer = people.a(Role.OFFICER);
    var token = tokenOf(officer);

    members.save(officer.withRole(Role.OPERATOR, officer.city(), clock.instant()));
    clock.advance(Standing.FRESH);

    me(token).andExpect(jsonPath("$.role").value("OPERATOR"));
  }

  @Test
  void withoutATokenThereIsAProblemToRead() throws Exception {
    mvc.perform(get("/api/v1/me").header("Accept-Language", "en"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", "Bearer"))
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.status").value(401))
        .andExpect(jsonPath("$.instance").value("/api/v1/me"))
        .andExpect(jsonPath("$.key").value("access.token-needed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer cv_unknown",
        "Bearer",
        "Bearer ",
        "Basic b2ZmaWNlci5hc3RpOng=",
        "Bearer demo-operator-settimo",
        "Bearer demo-administrator",
        "Bearer {\"$gt\":\"\"}"
      })
  void whatIsNoTokenIsRefused(String header) throws Exception {
    people.a(Role.OFFICER);

    mvc.perform(get("/api/v1/me").header("Authorization", header))
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.key").value("access.token-refused"));
  }

  @Test
  void aRevokedTokenEndsAtOnce() throws Exception {
    var officer = people.a(Role.OFFICER);
    var token = tokenOf(officer);

    desk.revoke(officer.asActor(), desk.list(officer.asActor()).getFirst());

    me(token).andExpect(status().isUnauthorized());
    assertThat(desk.list(officer.asActor())).isEmpty();
  }

  @Test
  void aTokenEndsWhenItsTimeIsOver() throws Exception {
    var officer = people.a(Role.OFFICER);
    var token = desk.create(officer.asActor(), "a sheet", Duration.ofDays(30));

    me(token).andExpect(status().isOk());
    clock.advance(Duration.ofDays(30));
    me(token).andExpect(status().isUnauthorized());
  }

  @Test
  void theTokensOfADisabledMemberAreVoid() throws Exception {
    var officer = people.a(Role.OFFICER);
    var token = tokenOf(officer);

    members.save(officer.withEnabled(false, clock.instant()));

    me(token).andExpect(status().isUnauthorized());
  }

  @Test
  void theTokenItselfIsKeptNowhere() {
    var token = tokenOf(people.a(Role.OFFICER));

    assertThat(token).matches("cv_[A-Za-z0-9_-]{43}");
    assertThat(tokens.findAll().toString()).doesNotContain(token.substring(3));
  }

  @Test
  void whenATokenWasUsedIsNotedToTheHour() throws Exception {
    var officer = people.a(Role.OFFICER);
    var token = tokenOf(officer);

    me(token);
    clock.advance(Duration.ofMinutes(30));
    me(token);
    assertThat(desk.list(officer.asActor()).getFirst().lastUsedAt()).isEqualTo(SettableClock.START);

    clock.advance(Duration.ofMinutes(31));
    me(token);
    assertThat(desk.list(officer.asActor()).getFirst().lastUsedAt()).isEqualTo(clock.instant());
  }

  @Test
  void nobodyRevokesSomebodyElsesToken() {
    var officer = people.a(Role.OFFICER);
    tokenOf(officer);
    var token = desk.list(officer.asActor()).getFirst();
    var manager = people.a(Role.MANAGER).asActor();

    assertThatThrownBy(() -> desk.revoke(manager, token)).isInstanceOf(NotFound.class);
  }

  @Test
  void postsByTokenNeedNoFormToken() throws Exception {
    var token = tokenOf(people.a(Role.OFFICER));

    mvc.perform(post("/api/v1/me").header("Authorization", "Bearer " + token))
        .andExpect(status().isMethodNotAllowed());
  }

  private String tokenOf(Member member) {
    return desk.create(member.asActor(), "a program", null);
  }

  private ResultActions me(String token) throws Exception {
    return mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token));
  }
}
