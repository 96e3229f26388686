package eu.controvoce.answer;

import eu.controvoce.answer.Proposal.Why;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Similar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Weighs messages against one rumour.
 *
 * @param similar rumours like it, without itself
 * @param topics of the rumours that messages answer
 * @param holding whether a fact holds today; facts that are not there do not
 * @param adoptions how often a message was taken as a model
 * @param acceptances what officers did with a message when it was proposed to them
 * @param lemmas content words of a text
 */
record Matching(
    Rumour rumour,
    CityId city,
    Map<RumourId, Similar> similar,
    Map<RumourId, List<String>> topics,
    Map<FactId, Boolean> holding,
    Map<MessageId, Integer> adoptions,
    Map<MessageId, Acceptance> acceptances,
    Function<String, List<String>> lemmas) {

  private static final double THIS_RUMOUR = 0.72;
  private static final double SIMILAR_RUMOUR = 0.45;
  private static final double SAME_TOPICS = 0.15;
  private static final double SAME_WORRY = 0.05;
  private static final double OWN_CITY = 0.03;
  private static final double FACTS_IN_DATE = 0.03;
  private static final double FACTS_FALLEN = -0.3;
  private static final double ADOPTION = 0.005;
  private static final int ADOPTIONS_COUNTED = 4;

  /** From always passed over to always taken: enough to order equals, not to bury an answer. */
  private static final double ACCEPTANCE = 0.12;

  /** Share of content words two worries must have in common to count as the same. */
  private static final double SAME_WORDS = 0.5;

  private record Weighed(double weight, Why why) {}

  /** The message with its score and reasons, unless nothing ties it to the rumour. */
  Optional<Proposal> propose(CounterMessage message) {
    var found = new ArrayList<Weighed>();
    var answers = answers(message);
    answers.ifPresent(found::add);
    var shared = sharedTopics(message);
    shared.ifPresent(found::add);
    if (answers.isEmpty() && shared.isEmpty()) {
      return Optional.empty();
    }
    if (sameWorry(message)) {
      found.add(weighed(SAME_WORRY, Why.Type.SAME_WORRY));
    }
    if (message.city().equals(city)) {
      found.add(weighed(OWN_CITY, Why.Type.OWN_CITY));
    }
    var acceptance = acceptances.get(message.id());
    int adopted = adoptions.getOrDefault(message.id(), 0);
    if (acceptance != null) {
      found.add(learnt(acceptance));
    } else if (adopted > 0) {
      var weight = ADOPTION * Math.min(adopted, ADOPTIONS_COUNTED);
      found.add(weighed(weight, Why.Type.ADOPTED, Integer.toString(adopted)));
    }
    found.add(evidence(message));
    var score = found.stream().mapToDouble(Weighed::weight).sum();
    var reasons =
        found.stream()
            .sorted(Comparator.comparingDouble((Weighed each) -> Math.abs(each.weight)).reversed())
            .map(Weighed::why)
            .toList();
    return Optional.of(new Proposal(message, Math.clamp(score, 0, 1), reasons));
  }

  private Optional<Weighed> answers(CounterMessage message) {
    if (message.rumours().contains(rumour.id())) {
      return Optional.of(weighed(THIS_RUMOUR, Why.Type.THIS_RUMOUR));
    }
    return message.rumours().stream()
        .filter(similar::containsKey)
        .map(similar::get)
        .max(Comparator.comparingDouble(Similar::score))
        .map(each -> weighed(SIMILAR_RUMOUR * each.score(), Why.Type.SIMILAR_RUMOUR, each.title()));
  }

  private Optional<Weighed> sharedTopics(CounterMessage message) {
    var theirs = new LinkedHashSet<String>();
    message.rumours().forEach(each -> theirs.addAll(topics.getOrDefault(each, List.of())));
    var all = new LinkedHashSet<>(rumour.topics());
    var shared = rumour.topics().stream().filter(theirs::contains).distinct().toList();
    all.addAll(theirs);
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Weighed(
                SAME_TOPICS * shared.size() / all.size(), new Why(Why.Type.SAME_TOPICS, shared)));
  }

  private boolean sameWorry(CounterMessage message) {
    var worry = rumour.worryBehind();
    var answered = message.content().worryAnswered();
    return worry != null
        && answered != null
        && Overlap.share(lemmas.apply(worry), lemmas.apply(answered)) >= SAME_WORDS;
  }

  private Weighed evidence(CounterMessage message) {
    long fallen =
        message.content().facts().stream()
            .filter(each -> !holding.getOrDefault(each, false))
            .count();
    return fallen == 0
        ? weighed(FACTS_IN_DATE, Why.Type.FACTS_IN_DATE)
        : weighed(FACTS_FALLEN, Why.Type.FACTS_FALLEN, Long.toString(fallen));
  }

  private static Weighed learnt(Acceptance acceptance) {
    var rate = acceptance.rate();
    return weighed(
        ACCEPTANCE * (rate - 0.5),
        rate >= 0.5 ? Why.Type.TAKEN : Why.Type.PASSED_OVER,
        Integer.toString(acceptance.taken()),
        Integer.toString(acceptance.chosen()));
  }

  private static Weighed weighed(double weight, Why.Type type, String... values) {
    return new Weighed(weight, new Why(type, List.of(values)));
  }
}
