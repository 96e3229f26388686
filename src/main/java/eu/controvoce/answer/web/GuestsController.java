package eu.controvoce.answer.web;

import eu.controvoce.answer.Guests;
import eu.controvoce.answer.InvitationId;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.NewGuest;
import eu.controvoce.answer.ReviewInvitation;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations to read a text. Links are never in an answer: they go by e-mail only. */
@RestController
@Tag(name = "messages")
class GuestsController {

  private final Guests guests;
  private final MessageDesk desk;
  private final CurrentActor actor;

  GuestsController(Guests guests, MessageDesk desk, CurrentActor actor) {
    this.guests = guests;
    this.desk = desk;
    this.actor = actor;
  }

  /** Whom to ask; {@code days} the link is good, {@code version} of the message that was read. */
  record Entry(
      @Nullable String name,
      @Nullable String email,
      @Nullable String reason,
      @Nullable Integer days,
      @Nullable Long version) {

    private NewGuest guest() {
      return new NewGuest(
          Texts.required("name", name, Texts.SHORT),
          Texts.required("email", email, Texts.SHORT),
          Texts.required("reason", reason, Texts.SHORT),
          days == null ? NewGuest.USUAL_DAYS : days);
    }
  }

  /** An invitation without the address it went to. */
  record View(
      String id,
      String message,
      String name,
      String reason,
      String invitedBy,
      Instant invitedAt,
      Instant expiresAt,
      ReviewInvitation.State state) {}

  @GetMapping("/api/v1/messages/{id}/invitations")
  @Operation(summary = "Who was asked to read a message of the own city without an account")
  List<View> list(@PathVariable String id) {
    return guests.of(actor.get(), new MessageId(id)).stream().map(this::view).toList();
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/api/v1/messages/{id}/invitations")
  @Operation(summary = "Sends somebody without an account a link that is good for one answer")
  View invite(@PathVariable String id, @RequestBody Entry entry) {
    var who = actor.get();
    var message = new MessageId(id);
    return view(
        guests.invite(who, message, entry.guest(), version(who, message, entry)).invitation());
  }

  @PostMapping("/api/v1/invitations/{id}/revocation")
  @Operation(summary = "Takes an invitation back; its link is good for nothing from here on")
  View revoke(@PathVariable String id) {
    return view(guests.revoke(actor.get(), new InvitationId(id)));
  }

  private long version(Actor who, MessageId id, Entry entry) {
    if (entry.version() != null) {
      return entry.version();
    }
    var now = desk.find(who, id).version();
    return now == null ? 0 : now;
  }

  private View view(ReviewInvitation invitation) {
    return new View(
        invitation.id().value(),
        invitation.message().value(),
        invitation.name(),
        invitation.reason(),
        invitation.invitedByName(),
        invitation.invitedAt(),
        invitation.expiresAt(),
        guests.state(invitation));
  }
}
