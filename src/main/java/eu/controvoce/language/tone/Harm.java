package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Tells a wish, an announcement or a call to do violence to people from an account of violence. */
final class Harm {

  /** How far the wish may stand from the harm. */
  private static final int WISH_REACH = 9;

  private final Said said;
  private final Aim aim;

  Harm(Said said, Aim aim) {
    this.said = said;
    this.aim = aim;
  }

  /** Whether this violence is wished on a group. */
  boolean isWished(Found<String> hit) {
    if (!said.namesGroup()) {
      return false;
    }
    var verb = said.form(hit.first());
    var wish = wishBefore(hit);
    return isCommand(hit, verb)
        || isAnnounced(hit, verb)
        || (wish != null && isWishedOnPeople(hit, verb, wish))
        || isMay(hit, verb)
        || isCheered(hit)
        || isNounOfHarm(hit, verb);
  }

  /** "Burn them", "let us burn the …". */
  private boolean isCommand(Found<String> hit, String verb) {
    if (said.grammar.has(Shape.COMMAND, verb)) {
      boolean opens = onlySmallBefore(hit.first());
      return said.grammar.has(Shape.HANGING, verb) || (opens && reaches(hit));
    }
    return !said.grammar.dropsSubject() && onlySmallBefore(hit.first()) && reaches(hit);
  }

  private boolean onlySmallBefore(int verb) {
    for (int at = said.clauseStart(verb); at < verb; at++) {
      if (said.tells(at) || said.inGroup(at) || said.is(Role.ARTICLE, at)) {
        return false;
      }
    }
    return true;
  }

  /** "I will burn the …", "I'd burn them". */
  private boolean isAnnounced(Found<String> hit, String verb) {
    return said.grammar.has(Shape.FIRST, verb)
        && !said.is(Role.ARTICLE, hit.first() - 1)
        && (reaches(hit) || objectBefore(hit.first()));
  }

  private boolean isWishedOnPeople(Found<String> hit, String verb, Found<String> wish) {
    if (said.grammar.has(Shape.HANGING, verb) || said.grammar.has(Shape.HANGING, last(hit))) {
      return true;
    }
    if (reaches(hit) || objectBefore(wish.first()) || objectBefore(hit.first())) {
      return true;
    }
    if (isPassive(hit, verb) || isDying(hit)) {
      return (groupBetween(wish, hit) && aim.subject(wish.first()) != Aim.Subject.OTHER)
          || aim.groupFollows(hit.last() + 1, false)
          || aim.ofGroup(wish.first());
    }
    return false;
  }

  private String last(Found<String> hit) {
    return said.form(hit.last());
  }

  /** "Should be shot"; the verb itself, or the one it hangs on. */
  private boolean isPassive(Found<String> hit, String verb) {
    if (said.grammar.dropsSubject()) {
      return said.grammar.has(Shape.PASSIVE, verb);
    }
    int before = hit.first() - 1;
    return before > 0 && (said.form(before).equals("be") || said.form(before).equals("get"));
  }

  private boolean isDying(Found<String> hit) {
    return hit.first() == hit.last()
        && said.terms.get(hit.first()).lemmas().stream()
            .anyMatch(each -> said.grammar.is(Role.DYING, each))
        && !takesObject(hit.last() + 1);
  }

  private boolean takesObject(int at) {
    return at + 1 < said.size()
        && said.sameClause(at - 1, at)
        && said.is(Role.ARTICLE, at)
        && said.tells(at + 1);
  }

  private boolean groupBetween(Found<String> wish, Found<String> hit) {
    return said.groups().stream()
        .anyMatch(each -> each.first() > wish.first() && each.last() < hit.first());
  }

  /** "May they drown": the form alone wishes, after "that" or a wish. */
  private boolean isMay(Found<String> hit, String verb) {
    if (!said.grammar.has(Shape.MAY, verb)) {
      return false;
    }
    int start = said.clauseStart(hit.first());
    boolean that = said.is(Role.RELATIVE, start);
    return that && (start == said.sentenceStart(start) || wishBefore(hit) != null);
  }

  /** "If one of them dies, I'll celebrate." */
  private boolean isCheered(Found<String> hit) {
    if (!isDying(hit) || !said.is(Role.IF, said.clauseStart(hit.first()))) {
      return false;
    }
    boolean people = aim.groupFollows(hit.last() + 1, false) || aim.ofGroup(hit.first());
    return people
        && said.any(
            "wish",
            each ->
                said.sameSentence(each.first(), hit.first())
                    && said.grammar.begins(Role.CHEER, said.form(each.last())));
  }

  /** "They deserve the rope", "a bullet for …". */
  private boolean isNounOfHarm(Found<String> hit, String verb) {
    boolean isVerb =
        said.terms.get(hit.first()).lemmas().stream().anyMatch(Harm::isInfinitive)
            && said.grammar.dropsSubject();
    if (isVerb || said.grammar.has(Shape.HANGING, verb)) {
      return false;
    }
    if (aim.standsAlone(hit)) {
      return true;
    }
    var wish = wishBefore(hit);
    if (wish == null || !said.grammar.dropsSubject()) {
      return wish != null && said.form(wish.first()).startsWith("deserv") && aim.ofGroup(wish.first());
    }
    return aim.ofGroup(wish.first());
  }

  private static boolean isInfinitive(String lemma) {
    return lemma.endsWith("re");
  }

  /** Whether a group is the object: next after the verb, or after "to the". */
  private boolean reaches(Found<String> hit) {
    int next = afterCircumstance(hit.last() + 1);
    if (next < said.size() && said.is(Role.PREPOSITION, next) && said.sameClause(next - 1, next)) {
      return next + 1 < said.size() && aim.groupFollows(next + 1, false);
    }
    return next < said.size() && !said.pauseBefore(next) && aim.groupFollows(next, false);
  }

  /** Over "with my own hands". */
  private int afterCircumstance(int from) {
    if (from >= said.size() || !said.is(Role.PREPOSITION, from) || !said.sameClause(from - 1, from)) {
      return from;
    }
    int at = from + 1;
    while (at < said.size()
        && !said.inGroup(at)
        && (said.is(Role.ARTICLE, at) || said.is(Role.LIGHT, at))) {
      at++;
    }
    return at < said.size() && said.tells(at) ? at + 1 : from;
  }

  /** "Them" in front of the verb. */
  private boolean objectBefore(int verb) {
    return said.grammar.dropsSubject()
        && (isObject(verb - 1) || (verb - 2 >= 0 && isObject(verb - 2) && said.is(Role.LIGHT, verb - 1)))
        && said.sameClause(verb - 1, verb);
  }

  private boolean isObject(int at) {
    // "le" and "gli" are articles too: only in front of a verb they stand for people.
    return said.is(Role.OBJECT, at);
  }

  private Found<String> wishBefore(Found<String> hit) {
    Found<String> nearest = null;
    for (var each : said.hits("wish")) {
      boolean near =
          each.first() < hit.first()
              && hit.first() - each.last() <= WISH_REACH
              && said.sameSentence(each.first(), hit.first());
      if (near && (nearest == null || each.first() > nearest.first())) {
        nearest = each;
      }
    }
    return nearest;
  }
}
