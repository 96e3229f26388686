package eu.controvoce.campaign;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessage.Approved;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts right what is out, or what the product does not know to be out. Thread-safe. */
@Component
class Corrections {

  private final PublicationChanges changes;
  private final FreshPublications fresh;
  private final Readiness readiness;
  private final CounterMessages messages;
  private final Clock clock;

  Corrections(
      PublicationChanges changes,
      FreshPublications fresh,
      Readiness readiness,
      CounterMessages messages,
      Clock clock) {
    this.changes = changes;
    this.fresh = fresh;
    this.readiness = readiness;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Shows the newest approved text where residents can already read the older one.
   *
   * @throws RuleBroken if it is not on a page or feed of ours, or the text may not go out
   */
  Publication correct(Actor actor, PublicationId id) {
    return changes.done(
        actor,
        id,
        from -> {
          switch (from.channelType()) {
            case PUBLIC_PAGE, FEED, ACTIVITYPUB ->
                readiness.mustBeReady(from.city(), from.message());
            case EMAIL,
                WEBHOOK,
                OFFLINE,
                MASTODON,
                TELEGRAM,
                BLUESKY,
                FACEBOOK,
                INSTAGRAM,
                WHATSAPP,
                X,
                POSTER,
                POCKET_CARD ->
                throw new RuleBroken("publication.rule.cannot-correct");
          }
          var approved = fresh.approved(from.message());
          return PublicationSteps.correct(
              from, approved.content().textFor(from.channelType()), approved.revision());
        },
        "journal.publication.corrected");
  }

  /** Takes it off pages, feeds and profiles; what else was sent cannot be called back. */
  Publication withdraw(Actor actor, PublicationId id, String reason) {
    var text = Texts.required("reason", reason, Texts.SHORT);
    var gone =
        changes.change(
            actor,
            id,
            from -> PublicationSteps.withdraw(from, Why.of("publication.withdrawn", text)));
    changes.record(actor, gone, "journal.publication.withdrawn", text);
    return gone;
  }

  /**
   * Writes down that one of unknown outcome did go out, as somebody saw.
   *
   * @param when it went out; {@code null} for when it was last tried
   * @param note where or how they saw it
   * @throws RuleBroken if its outcome is known
   * @throws InvalidInput if nothing is noted, or the time is before its first try or still to come
   */
  Publication confirm(Actor actor, PublicationId id, @Nullable When when, String note) {
    var text = Texts.required("note", note, Texts.SHORT);
    var out =
        changes.change(
            actor,
            id,
            from -> {
              if (!Held.isUncertain(from)) {
                throw new RuleBroken("publication.rule.not-uncertain");
              }
              var now = clock.instant();
              var attempt =
                  new Attempt(
                      from.nextAttemptAt(),
                      now,
                      "",
                      Publication.CONFIRMED,
                      Why.of("publication.confirmed.by", actor.name(), text).toString());
              var at = when == null ? lastTry(from) : when.in(from.zone(), clock);
              if (at.isAfter(now) || at.isBefore(firstTry(from))) {
                throw new InvalidInput("at", "publication.confirm.at");
              }
              return PublicationSteps.confirm(from, attempt, said(from).orElse(null), at);
            });
    changes.record(actor, out, "journal.publication.confirmed", text);
    return out;
  }

  /** What was said, if that is certain: the text in force is still the one it was planned with. */
  private Optional<String> said(Publication from) {
    return messages
        .findById(from.message())
        .flatMap(CounterMessage::publishable)
        .filter(each -> each.revision() == from.messageRevision())
        .map(Approved::content)
        .map(each -> each.textFor(from.channelType()));
  }

  private static Instant firstTry(Publication from) {
    var attempts = from.attempts();
    return attempts.isEmpty() ? from.at() : attempts.getFirst().startedAt();
  }

  private static Instant lastTry(Publication from) {
    var attempts = from.attempts();
    return attempts.isEmpty() ? from.at() : attempts.getLast().startedAt();
  }
}
