package eu.controvoce.answer;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.language.Analyst;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Similar;
import eu.controvoce.rumour.Similarity;
import eu.controvoce.rumour.Today;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the messages that may answer a rumour, from the own city and those that share, best first.
 * The weights are ours, set so that an answer to this very rumour whose facts hold comes before any
 * answer to a similar one. Thread-safe.
 */
@Component
public class Pairing {

  private static final int SIMILAR_AT_MOST = 20;

  private final CounterMessages messages;
  private final MessageDesk desk;
  private final Facts facts;
  private final Rumours rumours;
  private final Similarity similarity;
  private final Analyst analyst;
  private final Choosing choosing;
  private final Today today;

  Pairing(
      CounterMessages messages,
      MessageDesk desk,
      Facts facts,
      Rumours rumours,
      Similarity similarity,
      Analyst analyst,
      Choosing choosing,
      Today today) {
    this.messages = messages;
    this.desk = desk;
    this.facts = facts;
    this.rumours = rumours;
    this.similarity = similarity;
    this.analyst = analyst;
    this.choosing = choosing;
    this.today = today;
  }

  /**
   * The messages in force that may answer a rumour, best first; those the city passed over for it
   * are left out.
   */
  public List<Proposal> proposals(Actor actor, RumourId id, int most) {
    Sight.mayRead(actor);
    var city = actor.ownCity();
    var rumour =
        rumours
            .findById(id)
            .filter(each -> each.isKnownTo(city))
            .orElseThrow(() -> new NotFound("rumour.not-found"));
    var candidates =
        desk.list(actor, MessageFilter.ALL).stream()
            .flatMap(each -> each.asApproved().stream())
            .toList();
    var matching = matching(actor, rumour, learnt(city), candidates);
    var passedOver = choosing.passedOver(city, id);
    return candidates.stream()
        .filter(each -> !passedOver.contains(each.id()))
        .flatMap(each -> matching.propose(each).stream())
        .sorted(
            Comparator.comparingDouble(Proposal::score)
                .reversed()
                .thenComparing(each -> each.message().code()))
        .limit(most)
        .toList();
  }

  /**
   * The rumours the actor's city still deals with that a message in force may answer, beyond those
   * it names, best first.
   */
  public List<Fitting> rumours(Actor actor, CounterMessage message, int most) {
    Sight.mayRead(actor);
    var city = actor.ownCity();
    var force = message.asApproved();
    if (force.isEmpty()) {
      return List.of();
    }
    var learnt = learnt(city);
    return rumours.findHandledIn(city).stream()
        .filter(each -> each.mergedInto() == null && !message.rumours().contains(each.id()))
        .filter(each -> each.in(city).filter(handling -> handling.isActive()).isPresent())
        .filter(each -> !choosing.passedOver(city, each.id()).contains(message.id()))
        .flatMap(each ->
            matching(actor, each, learnt, List.of(force.get())).propose(force.get()).stream()
                .map(proposal -> new Fitting(each, proposal)))
        .sorted(
            Comparator.comparingDouble((Fitting each) -> each.proposal().score())
                .reversed()
                .thenComparing(each -> each.rumour().code()))
        .limit(most)
        .toList();
  }

  /** A rumour a message may answer, and why. */
  public record Fitting(Rumour rumour, Proposal proposal) {}

  /** What is the same for every rumour of a city. */
  private record Learnt(
      Map<MessageId, Integer> adoptions, Map<MessageId, Acceptance> acceptances) {}

  private Learnt learnt(CityId city) {
    var adoptions = new HashMap<MessageId, Integer>();
    messages
        .findAll()
        .forEach(each -> {
          if (each.adaptedFrom() != null) {
            adoptions.merge(each.adaptedFrom(), 1, Integer::sum);
          }
        });
    return new Learnt(adoptions, choosing.acceptances(city));
  }

  private Matching matching(
      Actor actor, Rumour rumour, Learnt learnt, List<CounterMessage> candidates) {
    var language = Locale.of(rumour.language());
    var analysis = analyst.analyse(rumour.claim(), language);
    var similar =
        similarity.similar(actor, rumour.claim(), analysis, SIMILAR_AT_MOST).stream()
            .filter(each -> !each.rumour().equals(rumour.id()))
            .collect(Collectors.toMap(Similar::rumour, Function.identity(), (a, _) -> a));
    var answered = candidates.stream().flatMap(each -> each.rumours().stream()).distinct().toList();
    Map<RumourId, List<String>> topics =
        rumours.findAllById(answered).stream()
            .collect(Collectors.toMap(Rumour::id, Rumour::topics, (a, _) -> a));
    var stands =
        candidates.stream().flatMap(each -> each.content().facts().stream()).distinct().toList();
    var holding = new HashMap<FactId, Boolean>();
    facts
        .findAllById(stands)
        .forEach(each -> holding.put(each.id(), each.holds(today.in(each.city()))));
    return new Matching(
        rumour,
        actor.ownCity(),
        similar,
        topics,
        holding,
        learnt.adoptions(),
        learnt.acceptances(),
        text -> analyst.analyse(text, language).lemmas());
  }
}
