package eu.controvoce.rumour;

import eu.controvoce.base.Id;
import eu.controvoce.city.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what the product thinks, and what people say, about which rumour a sighting belongs to. */
@Component
class Suggestions {

  /** Least score at which the thought is worth keeping: more likely right than wrong. */
  static final double WORTH_KEEPING = 0.5;

  /** Most rumours suggested for one sighting. */
  static final int MOST = 5;

  private final Matches matches;
  private final Similarity similarity;
  private final Today today;

  Suggestions(Matches matches, Similarity similarity, Today today) {
    this.matches = matches;
    this.similarity = similarity;
    this.today = today;
  }

  /** What looks the same; the good ones are kept as suggested matches. */
  List<Similar> suggest(Actor actor, Sighting sighting) {
    var similar = similarity.similar(actor, sighting.exactWords(), sighting.findings(), MOST);
    similar.stream()
        .filter(each -> each.score() >= WORTH_KEEPING)
        .forEach(each -> matches.save(suggested(sighting, each)));
    return similar;
  }

  List<Match> of(Sighting sighting) {
    return matches.findBySighting(sighting.id());
  }

  /** A person said they belong together. */
  void confirm(Actor actor, Sighting sighting, RumourId rumour) {
    var all = matches.findBySighting(sighting.id());
    if (all.stream().anyMatch(each -> isAbout(each, rumour, MatchStatus.CONFIRMED))) {
      return;
    }
    var thought =
        all.stream()
            .filter(each -> isAbout(each, rumour, MatchStatus.SUGGESTED))
            .findFirst()
            .orElseGet(() -> unsuggested(sighting, rumour));
    matches.save(thought.confirm(actor.member(), today.now()));
  }

  /** What looks the same now, without what a person ruled out. */
  List<Similar> candidates(Actor actor, Sighting sighting) {
    var ruledOut =
        matches.findBySighting(sighting.id()).stream()
            .filter(each -> each.status() == MatchStatus.REJECTED)
            .map(Match::rumour)
            .collect(Collectors.toSet());
    return similarity
        .similar(actor, sighting.exactWords(), sighting.findings(), MOST + ruledOut.size())
        .stream()
        .filter(each -> !ruledOut.contains(each.rumour()))
        .limit(MOST)
        .toList();
  }

  /** A person said they do not belong together. */
  void reject(Actor actor, Sighting sighting, RumourId rumour) {
    var all = matches.findBySighting(sighting.id());
    if (all.stream().anyMatch(each -> isAbout(each, rumour, MatchStatus.REJECTED))) {
      return;
    }
    var thought =
        all.stream()
            .filter(each -> isAbout(each, rumour, MatchStatus.SUGGESTED))
            .findFirst()
            .orElseGet(() -> unsuggested(sighting, rumour));
    matches.save(thought.reject(actor.member(), today.now()));
  }

  /** It is as if nobody had said that they do not belong together. */
  void takeBackRejection(Sighting sighting, RumourId rumour) {
    matches.findBySighting(sighting.id()).stream()
        .filter(each -> isAbout(each, rumour, MatchStatus.REJECTED))
        .forEach(matches::delete);
  }

  /** A person took the confirmation back. */
  void detach(Actor actor, Sighting sighting, RumourId rumour) {
    matches.findBySighting(sighting.id()).stream()
        .filter(each -> isAbout(each, rumour, MatchStatus.CONFIRMED))
        .forEach(each -> matches.save(each.detach(actor.member(), today.now())));
  }

  private static boolean isAbout(Match match, RumourId rumour, MatchStatus status) {
    return match.rumour().equals(rumour) && match.status() == status;
  }

  private static Match suggested(Sighting sighting, Similar similar) {
    return new Match(
        new MatchId(Id.random()),
        null,
        sighting.city(),
        sighting.id(),
        similar.rumour(),
        similar.score(),
        similar.reasons().stream().map(Reason::stored).toList(),
        MatchStatus.SUGGESTED,
        null,
        null);
  }

  /** A person saw what the product did not. */
  private static Match unsuggested(Sighting sighting, RumourId rumour) {
    return new Match(
        new MatchId(Id.random()),
        null,
        sighting.city(),
        sighting.id(),
        rumour,
        0,
        List.of(),
        MatchStatus.SUGGESTED,
        null,
        null);
  }
}
