package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;
import org.jspecify.annotations.Nullable;

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
    var wish = wishBefore(hit);
    return isCommand(hit)
        || isAnnounced(hit)
        || (wish != null && isWishedOnPeople(hit, wish))
        || isMay(hit)
        || isDemanded(hit)
        || isForetold(hit)
        || isCheered(hit)
        || isNounOfHarm(hit)
        || isPraised(hit);
  }

  /** Whether it is wished, announced or called for at all, whoever is meant. */
  boolean isIntended(Found<String> hit) {
    var wish = wishBefore(hit);
    if (wish == null) {
      boolean own =
          said.has(Shape.FIRST, hit.first())
              && !said.is(Role.ARTICLE, hit.first() - 1)
              && !said.is(Role.PREPOSITION, hit.first() - 1);
      return own || (said.has(Shape.HANGING, hit.first()) && said.has(Shape.COMMAND, hit.first()));
    }
    // "They should punish …": what people should do themselves.
    boolean theirs =
        said.has(Shape.BARE, hit.first())
            && !dies(hit.first())
            && aim.subject(wish.first()) == Subject.GROUP;
    return !theirs && !isOfOthers(wish, hit) && !said.has(Shape.THEY_DO, hit.first());
  }

  /** "Burn them", "let us burn the …". */
  private boolean isCommand(Found<String> hit) {
    if (said.has(Shape.COMMAND, hit.first())) {
      boolean opens = onlySmallBefore(hit.first());
      return said.has(Shape.HANGING, hit.first()) || (opens && reaches(hit));
    }
    return !said.grammar.dropsSubject()
        && !said.is(Role.RELATIVE, said.clauseStart(hit.first()))
        && onlySmallBefore(hit.first())
        && reaches(hit);
  }

  private boolean isPraised(Found<String> hit) {
    var praise = new Praise(said, aim);
    int article = said.is(Role.ARTICLE, hit.first() - 1) ? 1 : 0;
    return praise.isRight(hit)
        || (onlySmallBefore(hit.first() - article) && praise.isSolution(hit));
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
  private boolean isAnnounced(Found<String> hit) {
    return said.has(Shape.FIRST, hit.first())
        && (!said.is(Role.ARTICLE, hit.first() - 1) || said.is(Role.OBJECT, hit.first() - 1))
        && (reaches(hit) || objectBefore(hit.first()) || said.has(Shape.HANGING, hit.last()));
  }

  private boolean isWishedOnPeople(Found<String> hit, Found<String> wish) {
    if (said.has(Shape.HANGING, hit.first()) || said.has(Shape.HANGING, hit.last())) {
      return true;
    }
    if (isOfOthers(wish, hit)) {
      return false;
    }
    boolean aimed = reaches(hit) || objectBefore(wish.first()) || objectBefore(hit.first());
    if (aimed && (said.has(Shape.BARE, hit.first()) || said.has(Shape.WERE, hit.first()))) {
      return true;
    }
    if (hit.first() < hit.last() && peopleFirst(wish)) {
      return true;
    }
    boolean dying =
        isDying(hit)
            && (said.has(Shape.BARE, hit.first())
                || said.has(Shape.MAY, hit.first())
                || said.has(Shape.WERE, hit.first()));
    if ((isPassive(hit) || dying) && !isDoneToOthers(hit.last() + 1)) {
      return (groupBetween(wish, hit) && aim.subject(wish.first()) != Subject.OTHER)
          || aim.groupFollows(hit.last() + 1, false)
          || aim.ofGroup(wish.first());
    }
    return false;
  }

  /** "Those who … should": the harm is what others do. */
  private boolean isOfOthers(Found<String> wish, Found<String> hit) {
    for (int at = wish.last() + 1; at < hit.first(); at++) {
      boolean others = said.is(Role.OTHERS, at) && !said.inGroup(at);
      boolean who = said.is(Role.RELATIVE, at) && at - 1 > wish.last() && !said.inGroup(at - 1);
      if (others || who) {
        return true;
      }
    }
    return false;
  }

  /** "To all immigrants … should be …", in the same clause. */
  private boolean peopleFirst(Found<String> wish) {
    int start = said.clauseStart(wish.first());
    return said.is(Role.PREPOSITION, start)
        && said.groups().stream()
            .anyMatch(each -> each.first() > start && each.last() < wish.first());
  }

  private boolean isDoneToOthers(int next) {
    return next < said.size()
        && said.sameClause(next - 1, next)
        && (said.is(Role.OTHERS, next) || said.is(Role.ARTICLE, next))
        && !aim.groupFollows(next, false);
  }

  /** "Should be shot"; the verb itself, or the one it hangs on. */
  private boolean isPassive(Found<String> hit) {
    if (said.grammar.dropsSubject()) {
      return said.has(Shape.PASSIVE, hit.first());
    }
    int before = hit.first() - 1;
    return before > 0 && (said.form(before).equals("be") || said.form(before).equals("get"));
  }

  private boolean isDying(Found<String> hit) {
    return hit.first() == hit.last() && dies(hit.first()) && !takesObject(hit.last() + 1);
  }

  private boolean dies(int verb) {
    var lemmas = said.terms.get(verb).lemmas();
    return lemmas.stream().anyMatch(each -> said.grammar.is(Role.DYING, each));
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
  private boolean isMay(Found<String> hit) {
    if (!said.has(Shape.MAY, hit.first())) {
      return false;
    }
    int start = said.clauseStart(hit.first());
    boolean that = said.is(Role.RELATIVE, start);
    return that && (start == said.sentenceStart(start) || wishBefore(hit) != null);
  }

  /** "Why doesn't anybody …?" */
  private boolean isDemanded(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    boolean asked =
        said.is(Role.WHY, start)
            && said.asks(hit.first())
            && said.any("negation", each -> each.first() > start && each.last() < hit.first());
    boolean dying = hit.first() == hit.last() && dies(hit.first()) && aim.ofGroup(hit.first());
    return asked && (dying || reaches(hit) || objectBefore(hit.first()));
  }

  /** "You will pay for it, immigrants." */
  private boolean isForetold(Found<String> hit) {
    return said.has(Shape.YOU_WILL, hit.first())
        && (aim.isSpokenTo(hit.first()) || aim.subject(hit.first()) == Subject.GROUP);
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
  private boolean isNounOfHarm(Found<String> hit) {
    boolean isVerb =
        isInfinitive(said.terms.get(hit.first()).lemma()) && said.grammar.dropsSubject();
    if (isVerb || said.has(Shape.HANGING, hit.first())) {
      return false;
    }
    if (aim.standsAlone(hit) || isPutTo(hit)) {
      return true;
    }
    var wish = wishBefore(hit);
    if (wish == null || !said.grammar.dropsSubject()) {
      return wish != null
          && said.form(wish.first()).startsWith("deserv")
          && aim.ofGroup(wish.first());
    }
    return aim.ofGroup(wish.first());
  }

  /** "Let us put the … to the stake". */
  private boolean isPutTo(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    boolean people = hit.first() > 0 && said.inGroup(hit.first() - 1);
    boolean urged =
        said.has(Shape.COMMAND, start)
            || said.has(Shape.FIRST, start)
            || said.any("wish", each -> each.first() >= start && each.last() < hit.first());
    return people && urged && aim.groupFollows(start + 1, false);
  }

  private static boolean isInfinitive(String lemma) {
    return lemma.endsWith("re");
  }

  /** Whether a group is the object: next after the verb, or after "to the". */
  private boolean reaches(Found<String> hit) {
    int next = afterCircumstance(hit.last() + 1);
    boolean linked = said.is(Role.PREPOSITION, next) || said.is(Role.GENITIVE, next);
    if (linked && said.sameClause(next - 1, next)) {
      return next + 1 < said.size() && aim.groupFollows(next + 1, false);
    }
    return next < said.size() && !said.pauseBefore(next) && aim.groupFollows(next, false);
  }

  /** Over "with my own hands". */
  private int afterCircumstance(int from) {
    if (from >= said.size()
        || !said.is(Role.PREPOSITION, from)
        || !said.sameClause(from - 1, from)) {
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
        && (isObject(verb - 1)
            || (verb - 2 >= 0 && isObject(verb - 2) && said.is(Role.LIGHT, verb - 1)))
        && said.sameClause(verb - 1, verb);
  }

  private boolean isObject(int at) {
    // "le" and "gli" are articles too: only in front of a verb they stand for people.
    return said.is(Role.OBJECT, at);
  }

  private @Nullable Found<String> wishBefore(Found<String> hit) {
    @Nullable Found<String> nearest = null;
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
