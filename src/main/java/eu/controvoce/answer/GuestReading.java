package eu.controvoce.answer;

import eu.controvoce.answer.GuestPage.Why;
import eu.controvoce.answer.ReviewInvitation.Answer;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Cities;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sharing;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What somebody without an account can do with the link they got: read one text, and once approve
 * it or ask for changes. The message decides whether a link was used, so two clicks at once count
 * as one. Thread-safe.
 */
@Component
public class GuestReading {

  /** So often it is tried again when somebody else saves the message at the same moment. */
  private static final int TRIES = 3;

  private final ReviewInvitations invitations;
  private final ReviewTokens tokens;
  private final CounterMessages messages;
  private final Facts facts;
  private final Rumours rumours;
  private final Cities cities;
  private final Readers readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GuestReading(
      ReviewInvitations invitations,
      ReviewTokens tokens,
      CounterMessages messages,
      Facts facts,
      Rumours rumours,
      Cities cities,
      Readers readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invitations = invitations;
    this.tokens = tokens;
    this.messages = messages;
    this.facts = facts;
    this.rumours = rumours;
    this.cities = cities;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  /** What is behind a link; changes nothing. */
  public GuestPage open(String token) {
    var invitation =
        tokens.id(token).flatMap(invitations::findById).filter(each -> tokens.proves(token, each));
    return invitation.isEmpty() ? new GuestPage.Over(Why.UNKNOWN) : page(invitation.get());
  }

  /** Approves the text the link was made for. */
  public GuestPage approve(String token) {
    return decide(
        token,
        ready -> {
          var consent = Consent.of(ready.invitation(), clock.instant());
          return switch (readers.approve(ready.message(), consent)) {
            case Submission.Accepted(var message) -> {
              answered(ready, true);
              yield new GuestPage.Thanks(true, message.status() == MessageStatus.APPROVED);
            }
            case Submission.Refused(var _) -> new GuestPage.Held(ready);
          };
        });
  }

  /**
   * Gives the text back.
   *
   * @throws eu.controvoce.base.InvalidInput if the comment cannot be taken; the link stays good
   */
  public GuestPage requestChanges(String token, Remark remark) {
    return decide(
        token,
        ready -> {
          readers.giveBack(
              ready.message(), List.of(remark), null, ready.invitation().name(), clock.instant());
          answered(ready, false);
          return new GuestPage.Thanks(false, false);
        });
  }

  private GuestPage decide(String token, Function<GuestPage.Ready, GuestPage> act) {
    for (int i = 1; ; i++) {
      var page = open(token);
      if (!(page instanceof GuestPage.Ready ready)) {
        return page;
      }
      try {
        return act.apply(ready);
      } catch (Conflict e) {
        // Somebody else decided at this moment, or a rumour was merged: look again.
        if (i == TRIES) {
          throw e;
        }
      }
    }
  }

  private GuestPage page(ReviewInvitation invitation) {
    var state = invitation.state(clock.instant());
    return switch (state) {
      case APPROVED, CHANGES_REQUESTED -> new GuestPage.Over(Why.USED);
      case REVOKED -> new GuestPage.Over(Why.REVOKED);
      case EXPIRED -> new GuestPage.Over(Why.EXPIRED);
      case OPEN ->
          messages
              .findById(invitation.message())
              .<GuestPage>map(message -> page(invitation, message))
              .orElseGet(() -> new GuestPage.Over(Why.SUPERSEDED));
    };
  }

  private GuestPage page(ReviewInvitation invitation, CounterMessage message) {
    var used = message.consents().stream().anyMatch(each -> invitation.id().equals(each.guest()));
    if (used) {
      return new GuestPage.Over(Why.USED);
    }
    if (!invitation.isAbout(message)) {
      var decided =
          message.revision() == invitation.revision() && message.status() == MessageStatus.APPROVED;
      return new GuestPage.Over(decided ? Why.DECIDED : Why.SUPERSEDED);
    }
    var city = cities.findById(message.city()).orElseThrow(() -> new NotFound("access.not-found"));
    var claims = rumours.findAllById(message.rumours()).stream().map(Rumour::claim).toList();
    return new GuestPage.Ready(invitation, message, city, claims, behind(message));
  }

  private List<Fact> behind(CounterMessage message) {
    var known = new LinkedHashMap<Object, Fact>();
    facts.findAllById(message.content().facts()).stream()
        .filter(each -> each.city().equals(message.city()) || each.sharing() == Sharing.NETWORK)
        .forEach(each -> known.put(each.id(), each));
    return message.content().facts().stream()
        .flatMap(each -> Optional.ofNullable(known.get(each)).stream())
        .distinct()
        .toList();
  }

  /** Noted on the invitation too; the message says the same, so a lost note does no harm. */
  private void answered(GuestPage.Ready ready, boolean approved) {
    var invitation = ready.invitation();
    try {
      invitations.save(invitation.answered(new Answer(approved, clock.instant())));
    } catch (OptimisticLockingFailureException e) {
      invitations
          .findById(invitation.id())
          .map(each -> each.answered(new Answer(approved, clock.instant())))
          .ifPresent(invitations::save);
    }
    events.publishEvent(new GuestAnswered(invitation.id(), invitation.message()));
  }
}
