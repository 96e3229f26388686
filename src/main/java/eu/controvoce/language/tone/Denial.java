package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Finds where people are denied what everybody is due: "do not deserve to live". */
final class Denial {

  /** How far the denied good may stand from the denial. */
  private static final int DENIAL_REACH = 6;

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
            .toList();
    if (good.isEmpty() || isBad(denial)) {
      return false;
    }
    return aim.ofGroup(denial.first())
        || people(denial)
        || good.stream().anyMatch(this::isTowardsPeople);
  }

  /** "… respect immigrants", "… respect for immigrants". */
  private boolean isTowardsPeople(Found<String> good) {
    int next = good.last() + 1;
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
