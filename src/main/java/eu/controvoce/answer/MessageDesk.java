package eu.controvoce.answer;

import eu.controvoce.base.Id;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sharing;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where counter-messages are written, sent on their way, adopted, found and retired. Whoever
 * changes one names the version seen; if somebody was faster there is a {@link
 * eu.controvoce.base.Conflict}. Thread-safe.
 */
@Component
public class MessageDesk {

  private final MessageShelf shelf;
  private final Inspection inspection;
  private final PictureDesk pictures;
  private final Rumours rumours;
  private final Cities cities;
  private final Counters counters;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MessageDesk(
      MessageShelf shelf,
      Inspection inspection,
      PictureDesk pictures,
      Rumours rumours,
      Cities cities,
      Counters counters,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.shelf = shelf;
    this.inspection = inspection;
    this.pictures = pictures;
    this.rumours = rumours;
    this.cities = cities;
    this.counters = counters;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** Begins a message of the actor's city. */
  public CounterMessage draft(Actor actor, NewMessage written) {
    return begin(actor, written, null);
  }

  /**
   * Goes on writing. An approved text stays in force meanwhile.
   *
   * @param expected the version the person saw
   */
  public CounterMessage edit(Actor actor, MessageId id, NewMessage written, long expected) {
    var before = shelf.own(actor, Permission.ANSWER, id, expected);
    mustBeKnown(actor, written.rumours());
    pictures.mustBeKnown(actor, written.content());
    var saved = shelf.save(before.edit(written.content(), written.rumours(), actor.member()));
    if (before.revision() != saved.revision()) {
      record(actor, saved, "revised", saved.code(), saved.revision());
    }
    return saved;
  }

  /**
   * Sends it to be read by a second person, unless the checks find errors. A text held back for its
   * facts begins its next revision by that.
   *
   * @param expected the version the person saw
   */
  public Submission send(Actor actor, MessageId id, long expected) {
    var seen = shelf.own(actor, Permission.ANSWER, id, expected);
    if (seen.content().form() == Form.DEBUNK && seen.rumours().isEmpty()) {
      throw new RuleBroken("message.rule.debunk-needs-rumour");
    }
    var errors = inspection.errors(seen);
    if (!errors.isEmpty()) {
      return new Submission.Refused(errors);
    }
    var ready =
        seen.status() == MessageStatus.NEEDS_REVISION
            ? seen.edit(seen.content(), seen.rumours(), actor.member())
            : seen;
    var saved = shelf.save(ready.send(clock.instant()));
    record(actor, saved, "sent", saved.code());
    events.publishEvent(new MessageSent(id, saved.city(), actor.member()));
    return new Submission.Accepted(saved);
  }

  /**
   * Takes it out of use; what was approved may not go out any more.
   *
   * @param expected the version the person saw
   */
  public CounterMessage retire(Actor actor, MessageId id, long expected) {
    var seen = shelf.own(actor, Permission.ANSWER, id, expected);
    shelf.keepRevision(seen);
    var saved = shelf.save(seen.retire());
    record(actor, saved, "retired", saved.code());
    events.publishEvent(new MessageRetired(id, saved.city()));
    return saved;
  }

  /**
   * Begins an own draft from a text in force, of the own or another city, as an answer to a rumour.
   */
  public CounterMessage adopt(Actor actor, MessageId id, RumourId rumour) {
    actor.require(Permission.ANSWER);
    var model = shelf.find(actor, id);
    var force = model.publishable().orElseThrow(() -> new RuleBroken("message.rule.not-in-force"));
    var own = begin(actor, NewMessage.of(force.content(), rumour), id);
    events.publishEvent(new ProposalTaken(id, rumour, actor));
    return own;
  }

  /** One message, as the actor may see it. */
  public CounterMessage find(Actor actor, MessageId id) {
    return shelf.find(actor, id);
  }

  /** The messages the actor may see and the filter takes, newest first. */
  public List<CounterMessage> list(Actor actor, MessageFilter filter) {
    return shelf.list(actor, filter);
  }

  /** Every text of a message that was ever approved, newest first. */
  public List<CounterMessage.Approved> revisions(Actor actor, MessageId id) {
    return shelf.revisions(actor, id);
  }

  /** What the checks find in a text, saved or not, errors first. */
  public List<Finding> check(Actor actor, NewMessage written) {
    actor.require(Permission.ANSWER);
    mustBeKnown(actor, written.rumours());
    return inspection.findings(actor.ownCity(), written.content(), written.rumours());
  }

  /** What has to be read by a second person in the actor's city, longest waiting first. */
  public List<CounterMessage> queue(Actor actor) {
    actor.require(Permission.APPROVE);
    return shelf.list(actor, MessageFilter.in(MessageStatus.IN_REVIEW)).stream()
        .sorted(
            Comparator.comparing(
                CounterMessage::sentAt, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private CounterMessage begin(Actor actor, NewMessage written, @Nullable MessageId model) {
    actor.require(Permission.ANSWER);
    var city = cities.findById(actor.ownCity()).orElseThrow(() -> new NotFound("access.not-found"));
    mustBeKnown(actor, written.rumours());
    pictures.mustBeKnown(actor, written.content());
    var sharing = written.sharing();
    var message =
        new CounterMessage(
            new MessageId(Id.random()),
            null,
            counters.code(city.prefix() + "-M"),
            city.id(),
            sharing != null ? sharing : city.sharesMessages() ? Sharing.NETWORK : Sharing.CITY,
            written.rumours(),
            written.content(),
            1,
            MessageStatus.DRAFT,
            List.of(actor.member()),
            null,
            List.of(),
            model,
            null,
            List.of(),
            city.demo());
    var saved = shelf.save(message);
    record(actor, saved, model == null ? "drafted" : "adopted", saved.code());
    return saved;
  }

  private void mustBeKnown(Actor actor, List<RumourId> answered) {
    var city = actor.ownCity();
    for (var id : answered) {
      if (rumours.findById(id).filter(each -> each.isKnownTo(city)).isEmpty()) {
        throw new NotFound("rumour.not-found");
      }
    }
  }

  private void record(Actor actor, CounterMessage message, String what, Object... details) {
    journal.record(
        actor,
        Journal.subject("message", message.id()),
        message.city(),
        "journal.message." + what,
        details);
  }
}
