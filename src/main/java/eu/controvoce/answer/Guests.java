package eu.controvoce.answer;

import eu.controvoce.answer.ReviewInvitation.State;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mail.Mailer;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks people without an account to read a text, and takes it back. Whoever wrote the text never
 * sees the link. Thread-safe.
 */
@Component
public class Guests {

  /** So many open invitations at most for one text. */
  private static final int MOST_OPEN = 5;

  /** So many invitations at most from one member in 24 hours. */
  private static final int MOST_A_DAY = 20;

  private final MessageShelf shelf;
  private final ReviewInvitations invitations;
  private final GuestLetters letters;
  private final ReviewTokens tokens;
  private final Mailer mailer;
  private final Members members;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Guests(
      MessageShelf shelf,
      ReviewInvitations invitations,
      GuestLetters letters,
      ReviewTokens tokens,
      Mailer mailer,
      Members members,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.shelf = shelf;
    this.invitations = invitations;
    this.letters = letters;
    this.tokens = tokens;
    this.mailer = mailer;
    this.members = members;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks somebody to read a text in review.
   *
   * @param expected the version the actor saw
   * @throws RuleBroken if the text is not in review, too many were asked, or there is no way to
   *     send the link and the actor may not have it
   */
  public Invited invite(Actor actor, MessageId id, NewGuest guest, long expected) {
    var message = shelf.own(actor, Permission.ANSWER, id, expected);
    var sent = message.sentAt();
    if (message.status() != MessageStatus.IN_REVIEW || sent == null) {
      throw new RuleBroken("guest.rule.not-in-review");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    mayBeAsked(message, guest);
    mayAskMore(actor, message);
    var mayHaveLink = actor.may(Permission.APPROVE) && !message.wrote(actor.member());
    if (!mailer.canSend() && !mayHaveLink) {
      throw new RuleBroken("guest.rule.no-mail");
    }
    var invitation =
        invitations.save(
            new ReviewInvitation(
                new InvitationId(eu.controvoce.base.Id.random()),
                null,
                message.id(),
                message.city(),
                message.revision(),
                sent,
                message.content(),
                guest.name(),
                guest.email(),
                tokens.mark(guest.email()),
                guest.reason(),
                actor.member(),
                actor.name(),
                now,
                now.plus(Duration.ofDays(guest.days())),
                null,
                null));
    var mailed = mailer.canSend() && letters.send(invitation, message);
    if (!mailed && !mayHaveLink) {
      invitations.save(invitation.revoke(now));
      throw new RuleBroken("guest.rule.mail-failed");
    }
    record(actor, invitation, message, "guest-invited", guest.name(), guest.reason());
    events.publishEvent(new GuestInvited(invitation.id(), message.id()));
    return new Invited(
        invitation, mailed, mayHaveLink ? Optional.of(letters.link(invitation)) : Optional.empty());
  }

  /** Who was asked to read a message of the actor's city, in that order. */
  public List<ReviewInvitation> of(Actor actor, MessageId id) {
    var message = shelf.find(actor, id);
    actor.require(Permission.ANSWER, message.city());
    return invitations.findByMessageOrderByInvitedAt(id);
  }

  /** Where an invitation stands now. */
  public State state(ReviewInvitation invitation) {
    return invitation.state(clock.instant());
  }

  /**
   * Takes an invitation back; its link is good for nothing from here on.
   *
   * @throws RuleBroken if it was answered or is over
   */
  public ReviewInvitation revoke(Actor actor, InvitationId id) {
    actor.require(Permission.ANSWER);
    var invitation = invitations.findById(id).orElseThrow(() -> new NotFound("guest.not-found"));
    actor.require(Permission.ANSWER, invitation.city());
    var now = clock.instant();
    if (invitation.state(now) != State.OPEN) {
      throw new RuleBroken("guest.rule.over");
    }
    var revoked =
        Saved.orConflict(
            () -> invitations.save(invitation.revoke(now)), "guest.conflict", invitation.name());
    var message = shelf.find(actor, invitation.message());
    record(actor, revoked, message, "guest-revoked", revoked.name());
    return revoked;
  }

  /** Forgets addresses that are of no more use. May be called at any time. */
  public void forgetAddresses() {
    var now = clock.instant();
    invitations.findByEmailNotNull().stream()
        .filter(each -> each.state(now) != State.OPEN)
        .forEach(each -> invitations.save(each.withoutAddress()));
  }

  /** Neither a writer in disguise, nor a colleague who can read it signed in, nor twice. */
  private void mayBeAsked(CounterMessage message, NewGuest guest) {
    var colleague =
        members.findByCity(message.city()).stream()
            .anyMatch(each -> guest.email().equalsIgnoreCase(each.email()));
    if (colleague) {
      throw new InvalidInput("email", "guest.rule.colleague");
    }
    var mark = tokens.mark(guest.email());
    var now = clock.instant();
    var again =
        invitations.findByMessageOrderByInvitedAt(message.id()).stream()
            .filter(each -> each.addressMark().equals(mark) && each.isAbout(message))
            .map(each -> each.state(now))
            .anyMatch(each -> each == State.OPEN || each == State.APPROVED);
    if (again) {
      throw new InvalidInput("email", "guest.rule.already");
    }
  }

  private void mayAskMore(Actor actor, CounterMessage message) {
    var now = clock.instant();
    var open =
        invitations.findByMessageOrderByInvitedAt(message.id()).stream()
            .filter(each -> each.state(now) == State.OPEN && each.isAbout(message))
            .count();
    if (open >= MOST_OPEN) {
      throw new RuleBroken("guest.rule.many-open", MOST_OPEN);
    }
    var since = now.minus(Duration.ofDays(1));
    if (invitations.countByInvitedByAndInvitedAtAfter(actor.member(), since) >= MOST_A_DAY) {
      throw new RuleBroken("guest.rule.many-a-day", MOST_A_DAY);
    }
  }

  private void record(
      Actor actor,
      ReviewInvitation invitation,
      CounterMessage message,
      String what,
      Object... details) {
    journal.record(
        actor,
        Journal.subject("message", message.id()),
        invitation.city(),
        "journal.message." + what,
        details);
  }
}
