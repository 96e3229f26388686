package eu.controvoce.city.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.security.Passwords;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class MemberDeskTest {

  @Autowired MemberDesk desk;
  @Autowired PasswordDesk passwords;
  @Autowired PasswordLinks links;
  @Autowired TokenDesk tokens;
  @Autowired Passwords hashes;
  @Autowired Members members;
  @Autowired TestMembers people;
  @Autowired SettableClock clock;
  @Autowired Journal journal;

  private Actor administrator;

  @BeforeEach
  void administrator() {
    administrator = people.a(Role.ADMINISTRATOR).asActor();
  }

  @Test
  void aNewMemberSetsAPasswordWithTheLink() {
    var invitation = desk.add(administrator, draft("maria.rossi"));

    passwords.set(secret(invitation), "tre gatti al balcone");

    var maria = members.findByUsername("maria.rossi").orElseThrow();
    assertThat(hashes.matches("tre gatti al balcone", maria.passwordHash())).isTrue();
    assertThat(actions(maria))
        .containsExactly("journal.member.added", "journal.member.password-set");
  }

  @Test
  void aLinkWorksOnce() {
    var secret = secret(desk.add(administrator, draft("maria.rossi")));
    passwords.set(secret, "tre gatti al balcone");

    refuses(() -> passwords.set(secret, "quattro gatti al balcone"), NotFound.class);
    assertThat(passwords.holder(secret)).isEmpty();
  }

  @Test
  void aRefusedPasswordLeavesTheLinkGood() {
    var secret = secret(desk.add(administrator, draft("maria.rossi")));

    refuses(() -> passwords.set(secret, "password1"), InvalidInput.class);

    assertThat(passwords.holder(secret)).isPresent();
  }

  @Test
  void aLinkEndsAfterTwoDaysAndWhenThereIsANewerOne() {
    var invitation = desk.add(administrator, draft("maria.rossi"));
    var newer = desk.resetPassword(administrator, invitation.member().id());

    assertThat(passwords.holder(secret(invitation))).isEmpty();
    assertThat(passwords.holder(secret(newer))).isPresent();
    clock.advance(Duration.ofDays(2));
    assertThat(passwords.holder(secret(newer))).isEmpty();
  }

  @Test
  void theSecretOfALinkIsKeptNowhere() {
    var invitation = desk.add(administrator, draft("maria.rossi"));

    assertThat(secret(invitation)).matches("[A-Za-z0-9_-]{43}");
    assertThat(links.findAll().toString()).doesNotContain(secret(invitation));
    assertThat(invitation.toString()).doesNotContain(secret(invitation));
  }

  @Test
  void resettingVoidsPasswordAndTokens() {
    var officer = people.a(Role.OFFICER);
    tokens.create(officer.asActor(), "a sheet", null);

    desk.resetPassword(administrator, officer.id());

    assertThat(members.findById(officer.id()).orElseThrow().passwordHash()).isNull();
    assertThat(tokens.list(officer.asActor())).isEmpty();
  }

  @Test
  void theLastAdministratorStaysInOffice() {
    var last = people.a(Role.ADMINISTRATOR);
    var draft = new MemberDraft(last.username(), "Anna", null, Role.COORDINATOR, null);

    refuses(() -> desk.disable(administrator, last.id()), RuleBroken.class);
    refuses(() -> desk.edit(administrator, last.id(), version(last), draft), RuleBroken.class);
  }

  @Test
  void anAdministratorMayGoWhenAnotherCanSignIn() {
    var invited =
        desk.add(
            administrator, new MemberDraft("second", "Second", null, Role.ADMINISTRATOR, null));
    refuses(() -> desk.disable(administrator, administrator.member()), RuleBroken.class);
    passwords.set(secret(invited), "tre gatti al balcone");

    assertThat(desk.disable(administrator, administrator.member()).enabled()).isFalse();
  }

  @Test
  void anotherRoleIsJournaledAndEndsSessions() {
    var officer = people.a(Role.OFFICER);
    clock.advance(Duration.ofMinutes(1));

    var after =
        desk.edit(
            administrator,
            officer.id(),
            version(officer),
            new MemberDraft(
                officer.username(), officer.name(), null, Role.MANAGER, officer.city()));

    assertThat(after.role()).isEqualTo(Role.MANAGER);
    assertThat(after.credentialsChangedAt()).isEqualTo(clock.instant());
    assertThat(actions(officer)).containsExactly("journal.member.re-roled");
  }

  @Test
  void anotherNameEndsNoSession() {
    var officer = people.a(Role.OFFICER);
    clock.advance(Duration.ofMinutes(1));

    var after =
        desk.edit(
            administrator,
            officer.id(),
            version(officer),
            new MemberDraft(
                officer.username(), "Maria", "maria@asti.example", Role.OFFICER, officer.city()));

    assertThat(after.credentialsChangedAt()).isEqualTo(officer.credentialsChangedAt());
  }

  @Test
  void whoEditsAnOldVersionIsTold() {
    var officer = people.a(Role.OFFICER);
    var draft = new MemberDraft(officer.username(), "Maria", null, Role.OFFICER, officer.city());
    desk.edit(administrator, officer.id(), version(officer), draft);

    refuses(() -> desk.edit(administrator, officer.id(), version(officer), draft), Conflict.class);
  }

  @Test
  void signInNamesAreTakenOnce() {
    desk.add(administrator, draft("maria.rossi"));

    refuses(() -> desk.add(administrator, draft("Maria.Rossi")), InvalidInput.class);
  }

  @Test
  void membersAreFoundByNameRoleAndCity() {
    var officer = people.a(Role.OFFICER);
    people.a(Role.OPERATOR);

    assertThat(desk.list(administrator, new MemberFilter("OFFICER", null, null, true)))
        .containsExactly(officer);
    assertThat(desk.list(administrator, new MemberFilter("", Role.OFFICER, officer.city(), null)))
        .containsExactly(officer);
    assertThat(desk.list(administrator, new MemberFilter(".*", null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseAdministers(Role role) {
    var actor = people.a(role).asActor();
    var id = actor.member();
    Stream.<ThrowingCallable>of(
            () -> desk.list(actor, MemberFilter.ALL),
            () -> desk.find(actor, id),
            () -> desk.add(actor, draft("maria.rossi")),
            () -> desk.edit(actor, id, 0, draft("maria.rossi")),
            () -> desk.disable(actor, id),
            () -> desk.enable(actor, id),
            () -> desk.resetPassword(actor, id))
        .forEach(each -> refuses(each, Forbidden.class));
  }

  private MemberDraft draft(String username) {
    return new MemberDraft(
        username, "Maria Rossi", "maria@asti.example", Role.OPERATOR, people.asti().id());
  }

  private List<String> actions(Member member) {
    return journal.of(Journal.subject("member", member.id())).stream()
        .map(JournalEntry::action)
        .toList();
  }

  private static String secret(Invitation invitation) {
    return invitation.link().substring(invitation.link().lastIndexOf('/') + 1);
  }

  private static long version(Member member) {
    return Objects.requireNonNull(member.version());
  }

  private static void refuses(ThrowingCallable act, Class<? extends Refusal> how) {
    assertThatThrownBy(act).isInstanceOf(how);
  }
}
