package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Tells whether what is said is said of a group of people. */
final class Aim {

  /** How far what is said of people may stand from "are". */
  private static final int PREDICATE_REACH = 9;

  /** How many words not known to the rules may stand between "are" and the contempt. */
  private static final int MOST_UNKNOWN = 2;

  private final Said said;
  private final Subjects subjects;

  Aim(Said said) {
    this.said = said;
    subjects = new Subjects(said);
  }

  /** Whom the verb at a place is about, as far as its own clause tells. */
  Subject subject(int verb) {
    return subjects.subject(verb);
  }

  /** Whether the subject is a group, or left out after a group was named. */
  boolean ofGroup(int verb) {
    return subjects.ofGroup(verb);
  }

  /** Whether a word of contempt is said of a group: "they are …", "… like …". */
  boolean isPredicate(Found<String> hit) {
    if (said.isCopula(hit.first())) {
      return ofGroup(hit.first()) || groupFollows(hit.last() + 1, false);
    }
    boolean compared = false;
    int unknown = 0;
    for (int at = hit.first() - 1; at >= Math.max(0, hit.first() - PREDICATE_REACH); at--) {
      if (!said.sameSentence(at, hit.first())) {
        return false;
      }
      if (said.isCopula(at)) {
        return copulaAims(at, hit) && (unknown == 0 || subject(at) == Subject.GROUP);
      }
      if (said.is(Role.COMPARING, at)) {
        compared = true;
      } else if (compared) {
        return isLikened(at);
      } else if (blocks(at) || said.grammar.begins(Role.TREATING, said.form(at))) {
        return false;
      } else if (said.tells(at) && !said.isJudging(at) && ++unknown > MOST_UNKNOWN) {
        return false;
      }
    }
    return false;
  }

  private boolean copulaAims(int copula, Found<String> hit) {
    if (groupFollows(hit.last() + 1, true)) {
      return true;
    }
    // "Are immigrants stupid?"
    for (int at = copula + 1; at < hit.first(); at++) {
      if (said.inGroup(at)) {
        return !said.is(Role.PREPOSITION, subjects.lead(at, copula + 1));
      }
    }
    return (ofGroup(copula) && !isOfOneself(copula, hit)) || continues(copula);
  }

  /** "I'm stupid", where subjects are left out: one, not many. */
  private boolean isOfOneself(int copula, Found<String> hit) {
    return subject(copula) == Subject.NONE
        && said.grammar.has(Shape.OF_ONE, said.form(hit.last()))
        && !said.is(Role.ARTICLE, hit.first() - 1);
  }

  /** "Immigrants steal and are scum": the clause before tells who, where subjects are repeated. */
  private boolean continues(int verb) {
    int start = said.clauseStart(verb);
    if (start == 0 || !said.is(Role.LISTING, start) || subject(verb) != Subject.NONE) {
      return false;
    }
    var before = said.clauseStart(start - 1);
    for (var each : said.groups()) {
      if (each.first() >= before && each.last() < start) {
        return !subjects.isCircumstance(subjects.lead(each.first(), before), before);
      }
    }
    return false;
  }

  private boolean isLikened(int verb) {
    int start = said.clauseStart(verb);
    for (int at = start; at <= verb; at++) {
      if (said.grammar.begins(Role.TREATING, said.form(at))) {
        return false;
      }
    }
    return subject(verb + 1) == Subject.GROUP;
  }

  /** A word between "are" and the contempt that makes them two things. */
  private boolean blocks(int at) {
    boolean joins = said.joins(at) && !said.is(Role.LISTING, at);
    boolean ofSomething =
        said.is(Role.GENITIVE, at)
            && at > 0
            && said.tells(at - 1)
            && !said.isCopula(at - 1)
            && !said.is(Role.BETTER, at - 1);
    return ofSomething || said.is(Role.PREPOSITION, at) || joins;
  }

  /** Whether a group comes next, at most after articles and words without weight. */
  boolean groupFollows(int from, boolean overPause) {
    for (int at = from; at < said.size(); at++) {
      if (!said.sameSentence(from - 1, at) || (said.pauseBefore(at) && !overPause)) {
        return false;
      }
      var group = groupStartingAt(at);
      if (group != null && (!said.isWeak(group) || said.namesGroup())) {
        return true;
      }
      boolean passes =
          said.is(Role.ARTICLE, at)
              || said.is(Role.LIGHT, at)
              || said.is(Role.QUANTIFIER, at)
              || said.terms.get(at).stop();
      if (said.tells(at)
          || (!passes && !said.inGroup(at))
          || said.is(Role.PREPOSITION, at)
          || (said.is(Role.GENITIVE, at) && !said.is(Role.QUANTIFIER, at - 1))
          || (said.is(Role.JOINING, at) && at > from)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Found<String> groupStartingAt(int at) {
    for (var each : said.groups()) {
      if (each.first() == at) {
        return each;
      }
    }
    return null;
  }

  /** Whether a word of contempt stands beside the people: "filthy …", "those … of …". */
  boolean isBeside(Found<String> hit, boolean naming) {
    int next = hit.last() + 1;
    boolean over = said.is(Role.ARTICLE, next + 1);
    if (said.is(Role.BARE_GENITIVE, next) && said.inGroup(over ? next + 2 : next + 1)) {
      return true;
    }
    boolean pointed = hit.first() > 0 && said.is(Role.POINTING, hit.first() - 1);
    if (pointed && said.is(Role.GENITIVE, next) && said.inGroup(next + 1)) {
      return true;
    }
    if (!naming && next < said.size() && !said.pauseBefore(next) && groupFollows(next, false)) {
      return true;
    }
    int before = hit.first() - 1;
    boolean touching = before >= 0 && !said.pauseBefore(hit.first());
    return touching && said.inGroup(before) && !isWeakAt(before);
  }

  /** "I consider immigrants …": what comes after the people is what they are called. */
  boolean isCalled(Found<String> hit) {
    boolean people = false;
    for (int at = hit.first() - 1; at >= said.clauseStart(hit.first()); at--) {
      if (people && said.is(Role.JUDGING, at)) {
        return true;
      }
      people |= said.inGroup(at);
      if (said.tells(at) || (said.is(Role.PREPOSITION, at) && !people)) {
        return false;
      }
    }
    return false;
  }

  /** "Immigrants, …", "…, immigrants": people are spoken to. */
  boolean isSpokenTo(int at) {
    int start = said.sentenceStart(at);
    int end = said.sentenceEnd(at);
    return said.groups().stream()
        .filter(each -> each.first() >= start && each.last() < end)
        .anyMatch(each -> !said.sameClause(each.first(), at) && isOnlyPeople(each.first()));
  }

  private boolean isWeakAt(int at) {
    var group = subjects.groupEndingAt(at);
    return group == null || said.isWeak(group);
  }

  /** "Immigrants? Scum!": nothing else in the clause, and next to it nothing but the people. */
  boolean standsAlone(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    int end = said.clauseEnd(hit.last());
    for (int at = start; at < end; at++) {
      boolean inside = hit.first() <= at && at <= hit.last();
      boolean ofSomething = at > hit.last() && said.is(Role.GENITIVE, at - 1);
      if (!inside && !ofSomething && (said.tells(at) || said.is(Role.PREPOSITION, at))) {
        return false;
      }
    }
    return isExclaimed(hit, start, end) || isOnlyPeople(start - 1) || isOnlyPeople(end);
  }

  /** "I met two immigrants. What beasts!" */
  private boolean isExclaimed(Found<String> hit, int start, int end) {
    return start > 0
        && hit.first() == start + 1
        && hit.last() == end - 1
        && said.is(Role.EXCLAIMING, start)
        && said.grammar.has(Shape.OF_MANY, said.form(hit.first()))
        && said.groups().stream()
            .anyMatch(each -> !said.isWeak(each) && said.isJustBefore(each.first(), start));
  }

  /** "Nothing is more … than immigrants". */
  boolean isUnequalled(Found<String> hit) {
    int next = hit.last() + 1;
    boolean compared =
        said.is(Role.MORE, hit.first() - 1)
            && (said.is(Role.GENITIVE, next) || said.is(Role.COMPARING, next));
    boolean denied =
        said.any(
            "negation",
            each -> each.last() < hit.first() && said.sameSentence(each.first(), hit.first()));
    return compared
        && next + 1 < said.size()
        && groupFollows(next + 1, false)
        && (denied || said.asks(hit.first()));
  }

  private boolean isOnlyPeople(int at) {
    if (at < 0 || at >= said.size()) {
      return false;
    }
    boolean people = false;
    for (int i = said.clauseStart(at); i < said.clauseEnd(at); i++) {
      if (said.tells(i) || said.is(Role.PREPOSITION, i) || said.is(Role.EXISTENTIAL, i)) {
        return false;
      }
      people |= said.inGroup(i) && !isWeakAt(i);
    }
    return people;
  }
}
