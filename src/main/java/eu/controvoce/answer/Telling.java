package eu.controvoce.answer;

import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells members what concerns them about messages. Every call may be repeated. What cannot be told
 * is logged and spoils nothing: what waits is seen in the agenda too.
 */
@Component
class Telling {

  private static final Logger log = LoggerFactory.getLogger(Telling.class);

  private final NoticeBoard board;
  private final CounterMessages messages;
  private final ReviewInvitations invitations;
  private final Members members;

  Telling(
      NoticeBoard board, CounterMessages messages, ReviewInvitations invitations, Members members) {
    this.board = board;
    this.messages = messages;
    this.invitations = invitations;
    this.members = members;
  }

  @EventListener
  void on(MessageSent news) {
    about(
        news.message(),
        each ->
            tell(
                each,
                "sent",
                List.of(each.code(), name(news.by())),
                AnswerLinks.approval(each.id()),
                readers(each)));
  }

  @EventListener
  void on(MessageHalfApproved news) {
    about(
        news.message(),
        each ->
            tell(
                each,
                "second-wanted",
                List.of(each.code(), each.consents().getLast().name()),
                AnswerLinks.approval(each.id()),
                readers(each).stream().filter(who -> waitsFor(who, each)).toList()));
  }

  @EventListener
  void on(MessageApproved news) {
    about(
        news.message(),
        each -> {
          var force = each.inForce();
          if (force != null) {
            var by = force.consents().stream().map(Consent::name).collect(Collectors.joining(", "));
            tell(
                each,
                "approved",
                List.of(each.code(), by),
                AnswerLinks.message(each.id()),
                without(each.writers(), hostOfLast(force.consents())));
          }
        });
  }

  @EventListener
  void on(MessageGivenBack news) {
    about(news.message(), each -> aboutNotes(each, "changes-requested"));
  }

  @EventListener
  void on(MessageCommented news) {
    about(news.message(), each -> aboutNotes(each, "commented"));
  }

  @EventListener
  void on(GuestInvited news) {
    invited(
        news.invitation(),
        (invitation, message) ->
            tell(
                message,
                "guest-invited:" + invitation.id(),
                "guest-invited",
                List.of(message.code(), invitation.invitedByName(), invitation.name()),
                AnswerLinks.approval(message.id()),
                without(readers(message), Optional.of(invitation.invitedBy()))));
  }

  @EventListener
  void on(GuestAnswered news) {
    invited(
        news.invitation(),
        (invitation, message) -> {
          var host = invitation.invitedBy();
          if (waitsFor(host, message)) {
            return; // was told just now that their own reading is wanted
          }
          var answer = invitation.answer();
          var approved = answer != null && answer.approved();
          tell(
              message,
              "guest-answered:" + invitation.id(),
              approved ? "guest-approved" : "guest-changes",
              List.of(message.code(), invitation.name()),
              AnswerLinks.message(message.id()),
              List.of(host));
        });
  }

  private void aboutNotes(CounterMessage message, String what) {
    var last = message.notes().getLast();
    var host =
        last.by() == null
            ? invitations.findByMessageOrderByInvitedAt(message.id()).stream()
                .filter(each -> each.name().equals(last.name()))
                .map(ReviewInvitation::invitedBy)
                .findFirst()
            : Optional.<MemberId>empty();
    tell(
        message,
        what + ":" + message.id() + ":" + last.at().toEpochMilli(),
        what,
        List.of(message.code(), last.name()),
        AnswerLinks.message(message.id()),
        without(message.writers(), host));
  }

  /** Whoever invited the guest who decided is told in words of its own. */
  private Optional<MemberId> hostOfLast(List<Consent> consents) {
    return consents.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(consents.getLast().guest())
            .flatMap(invitations::findById)
            .map(ReviewInvitation::invitedBy);
  }

  private String name(@Nullable MemberId member) {
    return member == null ? "" : members.findById(member).map(Member::name).orElse("");
  }

  private boolean waitsFor(MemberId who, CounterMessage message) {
    return message.status() == MessageStatus.IN_REVIEW
        && readers(message).contains(who)
        && !message.hasConsentOf(who);
  }

  private List<MemberId> readers(CounterMessage message) {
    return board.those(Role.MANAGER, message.city()).stream()
        .filter(each -> !message.wrote(each))
        .toList();
  }

  private static List<MemberId> without(Collection<MemberId> all, Optional<MemberId> one) {
    return all.stream().filter(each -> one.filter(each::equals).isEmpty()).toList();
  }

  private interface OfGuest {
    void tell(ReviewInvitation invitation, CounterMessage message);
  }

  private void invited(InvitationId id, OfGuest then) {
    quietly(() ->
        invitations
            .findById(id)
            .ifPresent(invitation ->
                messages
                    .findById(invitation.message())
                    .ifPresent(message -> then.tell(invitation, message))));
  }

  private void about(MessageId id, Consumer<CounterMessage> then) {
    quietly(() -> messages.findById(id).ifPresent(then));
  }

  private void tell(
      CounterMessage message,
      String what,
      List<String> details,
      String route,
      Collection<MemberId> whom) {
    var sent = message.sentAt();
    var when = sent == null ? message.revision() : sent.toEpochMilli();
    tell(message, what + ":" + message.id() + ":" + when, what, details, route, whom);
  }

  private void tell(
      CounterMessage message,
      String key,
      String what,
      List<String> details,
      String route,
      Collection<MemberId> whom) {
    board.tell(
        new News(
            "message-" + key,
            "notice.message." + what,
            details,
            message.content().headline(),
            route),
        whom);
  }

  private static void quietly(Runnable tell) {
    try {
      tell.run();
    } catch (DataAccessException e) {
      log.warn("Somebody could not be told", e);
    }
  }
}
