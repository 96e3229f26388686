package eu.controvoce.city.access;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import eu.controvoce.city.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Administrators add, change, disable and re-role members here and give out one-time password
 * links. There is always one administrator left who can sign in. Thread-safe.
 */
@Component
public class MemberDesk {

  private final Members members;
  private final Cities cities;
  private final PasswordDesk passwords;
  private final TokenDesk tokens;
  private final Standing standing;
  private final Journal journal;
  private final Clock clock;

  MemberDesk(
      Members members,
      Cities cities,
      PasswordDesk passwords,
      TokenDesk tokens,
      Standing standing,
      Journal journal,
      Clock clock) {
    this.members = members;
    this.cities = cities;
    this.passwords = passwords;
    this.tokens = tokens;
    this.standing = standing;
    this.journal = journal;
    this.clock = clock;
  }

  /** The members that fit, by name. */
  public List<Member> list(Actor actor, MemberFilter filter) {
    actor.require(Permission.ADMINISTER);
    return members.findAll().stream()
        .filter(filter::fits)
        .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /**
   * One member.
   *
   * @throws NotFound if there is none
   */
  public Member find(Actor actor, MemberId id) {
    actor.require(Permission.ADMINISTER);
    return find(id);
  }

  /**
   * Adds a member, who sets their first password with the link.
   *
   * @throws InvalidInput if the sign-in name is taken or the city is unknown
   */
  public Invitation add(Actor actor, MemberDraft draft) {
    actor.require(Permission.ADMINISTER);
    checkCity(draft);
    try {
      var member =
          members.save(
              new Member(
                  new MemberId(Id.random()),
                  null,
                  draft.username(),
                  draft.name(),
                  draft.email(),
                  null,
                  draft.role(),
                  draft.city(),
                  true,
                  null,
                  now()));
      record(actor, member, "journal.member.added", member.name(), member.role());
      return passwords.invite(member);
    } catch (DuplicateKeyException e) {
      throw new InvalidInput("username", "member.username.taken");
    }
  }

  /**
   * Changes name, address, role and city; the sign-in name stays. With another role or city, the
   * member's sessions end.
   *
   * @param version as read by whoever changes it
   * @throws RuleBroken if no administrator would be left
   * @throws Conflict if the member was changed since they were read
   */
  public synchronized Member edit(Actor actor, MemberId id, long version, MemberDraft draft) {
    actor.require(Permission.ADMINISTER);
    checkCity(draft);
    var member = find(id);
    if (!Objects.equals(member.version(), version)) {
      throw new Conflict("member.changed-meanwhile");
    }
    var described = member.withDetails(draft.name(), draft.email(), member.language());
    var moved = member.role() != draft.role() || !Objects.equals(member.city(), draft.city());
    if (!moved) {
      var saved = save(described);
      record(actor, saved, "journal.member.changed", saved.name());
      return saved;
    }
    if (draft.role() != Role.ADMINISTRATOR) {
      keepAnAdministrator(member);
    }
    var saved = save(described.withRole(draft.role(), draft.city(), now()));
    record(actor, saved, "journal.member.re-roled", saved.name(), member.role(), saved.role());
    return saved;
  }

  /**
   * Ends all sessions and tokens of a member at once and keeps them from signing in.
   *
   * @throws RuleBroken if no administrator would be left
   */
  public synchronized Member disable(Actor actor, MemberId id) {
    actor.require(Permission.ADMINISTER);
    var member = find(id);
    keepAnAdministrator(member);
    var saved = save(member.withEnabled(false, now()));
    record(actor, saved, "journal.member.disabled", saved.name());
    return saved;
  }

  /** Lets a member sign in again. */
  public Member enable(Actor actor, MemberId id) {
    actor.require(Permission.ADMINISTER);
    var saved = save(find(id).withEnabled(true, now()));
    record(actor, saved, "journal.member.enabled", saved.name());
    return saved;
  }

  /**
   * Voids the password, all sessions and all API tokens of a member and gives out a link for a new
   * password.
   */
  public Invitation resetPassword(Actor actor, MemberId id) {
    actor.require(Permission.ADMINISTER);
    var saved = save(find(id).withPassword(null, now()));
    tokens.revokeAll(id);
    record(actor, saved, "journal.member.password-reset", saved.name());
    return passwords.invite(saved);
  }

  private void keepAnAdministrator(Member leaving) {
    var others =
        members.findByRoleAndEnabledTrue(Role.ADMINISTRATOR).stream()
            .filter(standing::mayAct)
            .filter(each -> each.passwordHash() != null)
            .anyMatch(each -> !each.id().equals(leaving.id()));
    if (leaving.role() == Role.ADMINISTRATOR && leaving.enabled() && !others) {
      throw new RuleBroken("member.last-administrator");
    }
  }

  private void checkCity(MemberDraft draft) {
    if (draft.city() != null && !cities.existsById(draft.city())) {
      throw new InvalidInput("city", "city.missing");
    }
  }

  private Member find(MemberId id) {
    return members.findById(id).orElseThrow(() -> new NotFound("member.missing"));
  }

  private Member save(Member member) {
    try {
      return members.save(member);
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("member.changed-meanwhile");
    } finally {
      standing.changed(member.id());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void record(Actor actor, Member member, String action, Object... details) {
    journal.record(actor, Journal.subject("member", member.id()), member.city(), action, details);
  }
}
