package eu.controvoce.city.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class SignInTest {

  @Autowired MockMvc mvc;
  @Autowired TestMembers people;
  @Autowired Members members;
  @Autowired Standing standing;
  @Autowired SettableClock clock;
  @Autowired Journal journal;

  @Test
  void whoIsNotSignedInIsLedToTheSignInPage() throws Exception {
    mvc.perform(get("/")).andExpect(redirectedUrl("/login"));
    mvc.perform(get("/amministrazione/membri")).andExpect(redirectedUrl("/login"));
  }

  @Test
  void aMemberSignsInWithNameAndPassword() throws Exception {
    var officer = people.a(Role.OFFICER);

    var session = signedIn("officer.asti");

    mvc.perform(get(WhoIsThere.ADDRESS).session(session))
        .andExpect(content().string("Member officer.asti"));

    assertThat(journal.of(Journal.subject("member", officer.id())))
        .extracting(JournalEntry::action)
        .containsExactly("journal.member.signed-in");
  }

  @Test
  void capitalsAndSpacesInTheNameDoNotMatter() throws Exception {
    people.a(Role.OFFICER);

    signIn(" Officer.ASTI ", TestMembers.PASSWORD).andExpect(redirectedUrl("/"));
  }

  @Test
  void aSessionGetsANewIdWhenSigningIn() throws Exception {
    people.a(Role.OFFICER);
    var planted = new MockHttpSession();
    var before = planted.getId();

    mvc.perform(
            post("/login")
                .session(planted)
                .with(request -> {
                  request.setRequestedSessionIdValid(true);
                  return request;
                })
                .param("username", "officer.asti")
                .param("password", TestMembers.PASSWORD))
        .andExpect(redirectedUrl("/"));

    assertThat(planted.getId()).isNotEqualTo(before);
  }

  @Test
  void wrongPasswordsUnknownNamesAndDisabledMembersGetTheSameAnswer() throws Exception {
    people.a(Role.OFFICER);
    var disabled = people.a(Role.MANAGER);
    members.save(disabled.withEnabled(false, clock.instant()));

    signIn("officer.asti", "something else").andExpect(redirectedUrl("/login?error"));
    signIn("nobody.asti", TestMembers.PASSWORD).andExpect(redirectedUrl("/login?error"));
    signIn("manager.asti", TestMembers.PASSWORD).andExpect(redirectedUrl("/login?error"));
    signIn("{\"$ne\": null}", TestMembers.PASSWORD).andExpect(redirectedUrl("/login?error"));
    signIn("", "").andExpect(redirectedUrl("/login?error"));
  }

  @Test
  void afterFiveFailuresEvenTheRightPasswordHasToWait() throws Exception {
    people.a(Role.OFFICER);
    for (int i = 0; i < 5; i++) {
      signIn("officer.asti", "guess " + i).andExpect(redirectedUrl("/login?error"));
    }

    signIn("officer.asti", TestMembers.PASSWORD).andExpect(redirectedUrl("/login?wait=1"));
    clock.advance(Duration.ofSeconds(1));
    signIn("officer.asti", TestMembers.PASSWORD).andExpect(redirectedUrl("/"));
  }

  @Test
  void aFormSentFromAnotherSiteDoesNotSignIn() throws Exception {
    people.a(Role.OFFICER);

    mvc.perform(
            post("/login")
                .header("Sec-Fetch-Site", "cross-site")
                .param("username", "officer.asti")
                .param("password", TestMembers.PASSWORD))
        .andExpect(status().isForbidden());
  }

  @Test
  void aSessionEndsWhenTheMemberIsDisabled() throws Exception {
    var officer = people.a(Role.OFFICER);
    var session = signedIn("officer.asti");

    members.save(members.findById(officer.id()).orElseThrow().withEnabled(false, clock.instant()));
    clock.advance(Standing.FRESH);

    mvc.perform(get(WhoIsThere.ADDRESS).session(session)).andExpect(redirectedUrl("/login"));
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aSessionEndsWhenRoleOrPasswordChange() throws Exception {
    var officer = people.a(Role.OFFICER);
    var session = signedIn("officer.asti");

    clock.advance(Duration.ofMinutes(1));
    members.save(
        officer(officer.username()).withRole(Role.OPERATOR, officer.city(), clock.instant()));
    mvc.perform(get(WhoIsThere.ADDRESS).session(session)).andExpect(redirectedUrl("/login"));

    var again = signedIn("officer.asti");
    clock.advance(Duration.ofMinutes(1));
    members.save(officer(officer.username()).withPassword(null, clock.instant()));
    mvc.perform(get(WhoIsThere.ADDRESS).session(again)).andExpect(redirectedUrl("/login"));
  }

  @Test
  void aSessionEndsAfterTwelveHours() throws Exception {
    people.a(Role.OFFICER);
    var session = signedIn("officer.asti");

    clock.advance(Duration.ofHours(12).minusSeconds(1));
    mvc.perform(get(WhoIsThere.ADDRESS).session(session))
        .andExpect(content().string("Member officer.asti"));
    clock.advance(Duration.ofSeconds(1));
    mvc.perform(get(WhoIsThere.ADDRESS).session(session)).andExpect(redirectedUrl("/login"));
  }

  @Test
  void demoMembersOfAnEarlierDemoCannotSignIn() throws Exception {
    var officer = people.a(Role.OFFICER);
    members.deleteAll();
    members.save(
        new Member(
            new MemberId("demo-officer-asti"),
            null,
            officer.username(),
            officer.name(),
            null,
            officer.passwordHash(),
            officer.role(),
            officer.city(),
            true,
            null,
            clock.instant()));

    signIn("officer.asti", TestMembers.PASSWORD).andExpect(redirectedUrl("/login?error"));
  }

  @Test
  void viewsAreFramedByNobodyAndKeptByNoCache() throws Exception {
    people.a(Role.OFFICER);
    var session = signedIn("officer.asti");

    mvc.perform(get(WhoIsThere.ADDRESS).session(session))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(header().string("Permissions-Policy", containsString("geolocation=()")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    mvc.perform(get(WhoIsThere.ADDRESS).session(session).secure(true))
        .andExpect(
            header().string("Strict-Transport-Security", containsString("max-age=31536000")));
  }

  @Test
  void formsOfASignedInMemberNeedTheirToken() throws Exception {
    people.a(Role.OFFICER);
    var session = signedIn("officer.asti");

    mvc.perform(post(WhoIsThere.ADDRESS).session(session)).andExpect(status().isForbidden());
    mvc.perform(post(WhoIsThere.ADDRESS).session(session).with(csrf())).andExpect(status().isOk());
  }

  @Test
  void healthIsTheOnlyThingMonitoringShowsToStrangers() throws Exception {
    mvc.perform(get("/actuator/health"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("components"))));
    mvc.perform(get("/actuator/env")).andExpect(redirectedUrl("/login"));
    mvc.perform(get("/actuator")).andExpect(redirectedUrl("/login"));
  }

  private MockHttpSession signedIn(String username) throws Exception {
    var session =
        signIn(username, TestMembers.PASSWORD)
            .andExpect(redirectedUrl("/"))
            .andReturn()
            .getRequest()
            .getSession(false);
    return (MockHttpSession) Objects.requireNonNull(session);
  }

  private ResultActions signIn(String username, String password) throws Exception {
    return mvc.perform(post("/login").param("username", username).param("password", password));
  }

  private Member officer(String username) {
    return members.findByUsername(username).orElseThrow();
  }
}
