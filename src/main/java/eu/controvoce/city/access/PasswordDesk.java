package eu.controvoce.city.access;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Settings;
import eu.controvoce.base.security.PasswordRules;
import eu.controvoce.base.security.Passwords;
import eu.controvoce.base.security.SignInDelay;
import eu.controvoce.base.security.TooManyAttempts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Passwords: set by one-time link, changed by the member. Thread-safe. */
@Component
public class PasswordDesk {

  /** Where a link leads; the secret follows. */
  public static final String ROUTE = "password";

  private static final Duration VALID = Duration.ofDays(2);

  private final Members members;
  private final PasswordLinks links;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final SignInDelay delay;
  private final Standing standing;
  private final Journal journal;
  private final Settings settings;
  private final Clock clock;

  PasswordDesk(
      Members members,
      PasswordLinks links,
      PasswordRules rules,
      Passwords passwords,
      SignInDelay delay,
      Standing standing,
      Journal journal,
      Settings settings,
      Clock clock) {
    this.members = members;
    this.links = links;
    this.rules = rules;
    this.passwords = passwords;
    this.delay = delay;
    this.standing = standing;
    this.journal = journal;
    this.settings = settings;
    this.clock = clock;
  }

  /** The member a one-time link was made for; empty if it is unknown, used or over. */
  public Optional<Member> holder(String secret) {
    return link(secret).flatMap(each -> members.findById(each.member())).filter(standing::mayAct);
  }

  /**
   * Sets the password with a one-time link, which is used up by it.
   *
   * @throws NotFound if the link is unknown, used or over
   * @throws InvalidInput if the password is refused; the link stays good
   */
  public void set(String secret, String password) {
    var member = holder(secret).orElseThrow(() -> new NotFound("password.link.over"));
    rules.checked("password", password, member.username());
    var hash = passwords.hash(password);
    if (links.deleteByHash(Secrets.hash(secret)) == 0) {
      throw new NotFound("password.link.over");
    }
    save(member, hash);
    record(member.asActor(), member, "journal.member.password-set");
  }

  /**
   * Changes the actor's password; all their sessions end, this one too.
   *
   * @throws InvalidInput if the old one is wrong or the new one is refused
   * @throws RuleBroken after too many wrong ones
   */
  public void change(Actor actor, String old, String fresh) {
    var member = find(actor.member());
    slowDown(actor.member());
    if (!passwords.matches(old, member.passwordHash())) {
      throw new InvalidInput("old", "password.old.wrong");
    }
    delay.succeeded(counter(member.id()), counter(member.id()));
    rules.checked("password", fresh, member.username());
    save(member, passwords.hash(fresh));
    record(actor, member, "journal.member.password-changed");
  }

  /** Makes a link for a member; earlier ones of theirs end. */
  Invitation invite(Member member) {
    var secret = Secrets.random();
    var until = clock.instant().plus(VALID);
    links.deleteByMember(member.id());
    links.save(new PasswordLink(Secrets.hash(secret), member.id(), until));
    return new Invitation(member, settings.publicUrl() + "/" + ROUTE + "/" + secret, until);
  }

  private Optional<PasswordLink> link(String secret) {
    return links
        .findById(Secrets.hash(secret))
        .filter(each -> clock.instant().isBefore(each.expiresAt()));
  }

  private void slowDown(MemberId id) {
    try {
      delay.attempt(counter(id), counter(id));
    } catch (TooManyAttempts e) {
      throw new RuleBroken("password.wait", e.remaining().toSeconds());
    }
  }

  /** No well-formed sign-in name, so that nobody's sign-in is slowed down by it. */
  private static String counter(MemberId id) {
    return "#change " + id;
  }

  private void save(Member member, String hash) {
    try {
      members.save(member.withPassword(hash, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("member.changed-meanwhile");
    }
    standing.changed(member.id());
  }

  private Member find(MemberId id) {
    return members.findById(id).orElseThrow(() -> new NotFound("member.missing"));
  }

  private void record(Actor actor, Member member, String action) {
    journal.record(
        actor, Journal.subject("member", member.id()), member.city(), action, member.name());
  }
}
