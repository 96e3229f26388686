package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Finds where people are denied what everybody is due: "do not deserve to live". */
final class Denial {

  /** How far the denied good may stand from the denial. */
  private static final int DENIAL_REACH = 6;

  /** How far a refusal may stand from the good refused. */
  private static final int REFUSAL_REACH = 5;

  private final Said said;
  private final Aim aim;
  private final Voice voice;

  Denial(Said said, Aim aim, Voice voice) {
    this.said = said;
    this.aim = aim;
    this.voice = voice;
  }

  /** "Do not deserve to live", "are not human". */
  boolean deniesGood(Found<String> denial) {
    if (!isNegative(denial)) {
      return false;
    }
    var good =
        said.hits("good").stream()
            .filter(each -> each.first() >= denial.last())
            .filter(each -> each.first() - denial.last() <= DENIAL_REACH)
            .filter(each -> said.sameClause(each.first(), denial.first()))
            .filter(each -> isNear(denial, each))
            .toList();
    if (good.isEmpty()) {
      return isWithheld(denial) || isWorthless(denial);
    }
    if (isBad(denial)) {
      return false;
    }
    if (isByOneself(denial)) {
      return good.stream().anyMatch(this::isTowardsPeople);
    }
    return aim.ofGroup(denial.first())
        || people(denial)
        || good.stream().anyMatch(this::isTowardsPeople);
  }

  /** "I shall never love …", "no … is a good person". */
  boolean refuses(Found<String> good) {
    int start = said.clauseStart(good.first());
    boolean first = said.has(Shape.FIRST, good.first());
    for (int at = Math.max(start, good.first() - REFUSAL_REACH); at < good.first(); at++) {
      int word = at;
      if (first && said.any("negation", each -> each.last() == word) && isTowardsPeople(good)) {
        return true;
      }
      boolean nobody =
          said.is(Role.NOTHING, at) && said.groups().stream().anyMatch(g -> g.first() == word + 1);
      if (nobody && isSingularBetween(at, good.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSingularBetween(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (said.isSingular(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isByOneself(Found<String> denial) {
    for (int at = denial.first(); at <= denial.last(); at++) {
      if (said.is(Role.ONESELF, at)) {
        return true;
      }
    }
    return denial.last() == denial.first() + 1 && said.has(Shape.FIRST, denial.last());
  }

  /** "Are not used to living …": another word in between changes what is denied. */
  private boolean isNear(Found<String> denial, Found<String> good) {
    boolean isCopula = said.isCopula(denial.last());
    if (isCopula && said.is(Role.SITUATION, good.first())) {
      return false;
    }
    for (int at = denial.last() + 1; isCopula && at < good.first(); at++) {
      int word = at;
      boolean isGood = said.any("good", each -> each.first() <= word && word <= each.last());
      if (said.tells(at) && !isGood) {
        return false;
      }
    }
    return true;
  }

  /** "Human rights should not go to …". */
  private boolean isWithheld(Found<String> denial) {
    int start = said.clauseStart(denial.first());
    boolean good = said.any("good", each -> each.first() >= start && each.last() < denial.first());
    int end = Math.min(said.clauseEnd(denial.last()), denial.last() + DENIAL_REACH);
    for (int at = denial.last() + 1; good && at + 1 < end; at++) {
      if (said.is(Role.PREPOSITION, at) && aim.groupFollows(at + 1, false)) {
        return true;
      }
    }
    return false;
  }

  /** "The lives of … do not count". */
  private boolean isWorthless(Found<String> denial) {
    boolean life = false;
    for (int at = said.clauseStart(denial.first()); at < denial.first(); at++) {
      life |= said.is(Role.LIFE, at);
    }
    return life && said.is(Role.WORTH, denial.last()) && aim.ofGroup(denial.first());
  }

  /** "… respect immigrants", "… respect for immigrants". */
  private boolean isTowardsPeople(Found<String> good) {
    int after = good.last() + 1;
    boolean linked = said.is(Role.PREPOSITION, after) || said.is(Role.GENITIVE, after);
    int next = linked ? after + 1 : after;
    return next < said.size() && !said.pauseBefore(next) && aim.groupFollows(next, false);
  }

  /** "No immigrant deserves", "they do not deserve". */
  private boolean isNegative(Found<String> denial) {
    for (int at = said.clauseStart(denial.first()); at <= denial.last(); at++) {
      int word = at;
      if (said.any("negation", each -> each.first() == word)) {
        return true;
      }
    }
    boolean asked =
        said.is(Role.WHY, said.clauseStart(denial.first())) && said.asks(denial.first());
    return asked
        || voice.isDoubted(denial)
        || said.any(
            "negation", each -> each.first() > denial.last() && each.first() - denial.last() <= 2);
  }

  private boolean isBad(Found<String> denial) {
    return said.any("harm", each -> follows(each, denial))
        || said.any("insult", each -> follows(each, denial))
        || said.any("dehumanise", each -> follows(each, denial));
  }

  private boolean follows(Found<String> hit, Found<String> denial) {
    return hit.first() >= denial.last() && said.sameSentence(hit.first(), denial.first());
  }

  /** "No immigrant …": the people stand in front, with nobody else. */
  private boolean people(Found<String> denial) {
    return aim.subject(denial.first()) == Subject.GROUP
        || aim.groupFollows(denial.last() + 1, false);
  }
}
