package eu.controvoce.answer;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Sharing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads and keeps counter-messages, each as far as the actor may see it. Thread-safe. */
@Component
class MessageShelf {

  private static final Comparator<CounterMessage> NEWEST_FIRST =
      Comparator.comparing(CounterMessage::code).reversed();

  private final CounterMessages messages;
  private final MessageRevisions revisions;

  MessageShelf(CounterMessages messages, MessageRevisions revisions) {
    this.messages = messages;
    this.revisions = revisions;
  }

  CounterMessage find(Actor actor, MessageId id) {
    Sight.mayRead(actor);
    return messages
        .findById(id)
        .flatMap(each -> Sight.of(actor, each))
        .orElseThrow(() -> new NotFound("message.not-found"));
  }

  List<CounterMessage> list(Actor actor, MessageFilter filter) {
    Sight.mayRead(actor);
    var found = new LinkedHashMap<MessageId, CounterMessage>();
    if (filter.scope() != MessageFilter.Scope.NETWORK) {
      actor
          .cityIfAny()
          .map(messages::findByCity)
          .orElse(List.of())
          .forEach(each -> found.put(each.id(), each));
    }
    if (filter.scope() != MessageFilter.Scope.OWN) {
      messages.findBySharing(Sharing.NETWORK).stream()
          .filter(each ->
              filter.scope() == MessageFilter.Scope.ALL || !each.city().equals(actor.city()))
          .forEach(each -> found.put(each.id(), each));
    }
    return found.values().stream()
        .flatMap(each -> Sight.of(actor, each).stream())
        .filter(filter::takes)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** Every text that was approved, newest first. */
  List<CounterMessage.Approved> revisions(Actor actor, MessageId id) {
    actor.require(Permission.ANSWER);
    var message = find(actor, id);
    actor.require(Permission.ANSWER, message.city());
    var byRevision = new LinkedHashMap<Integer, CounterMessage.Approved>();
    revisions
        .findByMessage(id)
        .forEach(each -> byRevision.put(each.approved().revision(), each.approved()));
    var current = message.inForce();
    if (current != null) {
      byRevision.put(current.revision(), current);
    }
    return byRevision.values().stream()
        .sorted(Comparator.comparing(CounterMessage.Approved::revision).reversed())
        .toList();
  }

  /** A message of the actor's own city, as the person saw it. */
  CounterMessage own(Actor actor, Permission permission, MessageId id, long expected) {
    actor.require(permission);
    var message = find(actor, id);
    actor.require(permission, message.city());
    Saved.mustBeSeen(message.version(), expected, "message.conflict", message.code());
    return message;
  }

  CounterMessage save(CounterMessage message) {
    return Saved.orConflict(() -> messages.save(message), "message.conflict", message.code());
  }

  /** Keeps the text in force for good; may be repeated. */
  void keepRevision(CounterMessage message) {
    var force = message.inForce();
    if (force != null) {
      revisions.save(MessageRevision.of(message.id(), force));
    }
  }
}
