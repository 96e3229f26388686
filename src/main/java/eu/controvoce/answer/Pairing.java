package eu.controvoce.answer;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
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
  private final Today today;

  Pairing(
      CounterMessages messages,
      MessageDesk desk,
      Facts facts,
      Rumours rumours,
      Similarity similarity,
      Analyst analyst,
      Today today) {
    this.messages = messages;
    this.desk = desk;
    this.facts = facts;
    this.rumours = rumours;
    this.similarity = similarity;
    this.analyst = analyst;
    this.today = today;
  }

  /** The messages in force that may answer a rumour, best first. */
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
    var matching = matching(actor, rumour, candidates);
    return candidates.stream()
        .flatMap(each -> matching.propose(each).stream())
        .sorted(
            Comparator.comparingDouble(Proposal::score)
                .reversed()
                .thenComparing(each -> each.message().code()))
        .limit(most)
        .toList();
  }

  private Matching matching(Actor actor, Rumour rumour, List<CounterMessage> candidates) {
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
    var adoptions = new HashMap<MessageId, Integer>();
    messages
        .findAll()
        .forEach(each -> {
          if (each.adaptedFrom() != null) {
            adoptions.merge(each.adaptedFrom(), 1, Integer::sum);
          }
        });
    return new Matching(
        rumour,
        actor.ownCity(),
        similar,
        topics,
        holding,
        adoptions,
        text -> analyst.analyse(text, language).lemmas());
  }
}
