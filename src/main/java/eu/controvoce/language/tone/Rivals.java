package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/**
 * Tells whether anybody or anything beside a group of people could be meant. Where nothing else is
 * named, contempt is for the people who are, however the sentence puts it.
 */
final class Rivals {

  /** How far "is" may stand from what is said with it. */
  private static final int SINGULAR_REACH = 3;

  private final Said said;

  Rivals(Said said) {
    this.said = said;
  }

  /** Whether the people named are all this can be said of. */
  boolean none(Found<String> hit) {
    if (isOfThing(hit) || describes(hit) || isAboutOther(hit)) {
      return false;
    }
    if (!hit.value().equals("harm") && isTopic(hit)) {
      return true;
    }
    if (has(said.clauseStart(hit.first()), said.clauseEnd(hit.last()), hit)) {
      return false;
    }
    if (namesPeople(said.clauseStart(hit.first()), said.clauseEnd(hit.last()))) {
      return true;
    }
    int start = said.sentenceStart(hit.first());
    int end = said.sentenceEnd(hit.first());
    if (has(start, end, hit)) {
      return false;
    }
    if (namesPeople(start, end)) {
      return true;
    }
    int before = start > 0 ? said.sentenceStart(start - 1) : 0;
    return (start > 0 && namesPeople(before, start) && !has(before, start, hit))
        || isSaidAfterwards(end);
  }

  /** "… They are immigrants": who was meant comes last. */
  private boolean isSaidAfterwards(int next) {
    return next < said.size()
        && said.groups().stream()
            .filter(each -> each.first() > next && !said.isWeak(each))
            .filter(each -> said.sameSentence(each.first(), next))
            .anyMatch(each -> isAfterCopula(each.first()));
  }

  private boolean isAfterCopula(int people) {
    int at = people - 1;
    while (at > 0 && (said.is(Role.LIGHT, at) || said.is(Role.ARTICLE, at))) {
      at--;
    }
    return said.isCopula(at) && said.sameClause(at, people);
  }

  /** "It is disgusting that …", "how …": of what happens, not of people. */
  private boolean isOfThing(Found<String> hit) {
    int next = hit.last() + 1;
    boolean goesOn =
        next < said.size()
            && !said.pauseBefore(next)
            && (said.is(Role.RELATIVE, next)
                || said.is(Role.COMPARING, next)
                || said.is(Role.IF, next));
    for (int at = hit.first() - 1; at >= Math.max(0, hit.first() - SINGULAR_REACH); at--) {
      int before = at - 1;
      boolean one = said.isSingular(at) && said.sameSentence(at, hit.first());
      if (one && said.groups().stream().noneMatch(each -> each.last() == before)) {
        return true;
      }
    }
    return goesOn;
  }

  /** Whether the sentence opens with the people and goes on about them. */
  private boolean isTopic(Found<String> hit) {
    int start = said.sentenceStart(hit.first());
    for (int at = start; at < hit.first(); at++) {
      if (said.inGroup(at)) {
        int people = at;
        return said.groups().stream()
            .anyMatch(each ->
                each.first() == people
                    && !said.isWeak(each)
                    && !isCircumstance(people, start)
                    && !has(people + 1, hit.first(), hit, said.clauseStart(hit.first())));
      }
      if (said.tells(at)) {
        return false;
      }
    }
    return false;
  }

  /** Something new with an article since the clause began. */
  private boolean has(int from, int to, Found<String> hit, int clause) {
    return clause > from && has(clause, to, hit);
  }

  /** "Disgusting houses", in either order; or "I'm stupid". */
  private boolean describes(Found<String> hit) {
    if (hit.value().equals("harm") || hit.value().equals("despise")) {
      return false;
    }
    int next = hit.last() + 1;
    boolean first = !said.grammar.dropsSubject() && next < said.size() && !said.pauseBefore(next);
    if (first && said.tells(next)) {
      return true;
    }
    int before = hit.first() - 1;
    if (before < 0 || said.pauseBefore(hit.first())) {
      return false;
    }
    boolean one = said.isCopula(before) && said.grammar.has(Shape.OF_ONE, said.form(hit.last()));
    return one || (said.tells(before) && !said.isCopula(before));
  }

  /** "Smugglers who …": the clause is about them. */
  private boolean isAboutOther(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    return start > 0
        && said.is(Role.RELATIVE, start)
        && said.sameSentence(start - 1, start)
        && !(said.grammar.dropsSubject() && said.has(Shape.BARE, start - 1))
        && said.tells(start - 1);
  }

  /** Something else with an article, or a name nobody knows. */
  private boolean has(int start, int end, Found<String> hit) {
    for (int at = start; at < end; at++) {
      boolean inside = hit.first() <= at && at <= hit.last();
      if (!inside
          && said.tells(at)
          && !said.is(Role.LIFE, at)
          && (isAnnounced(at, start) || isName(at))) {
        return true;
      }
    }
    for (int at = start; at < end; at++) {
      if (said.is(Role.OTHERS, at) && !said.inGroup(at) && !said.asks(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnnounced(int noun, int start) {
    int at = noun - 1;
    while (at >= start && (said.is(Role.QUANTIFIER, at) || said.is(Role.LIGHT, at))) {
      at--;
    }
    if (at < start || !said.is(Role.ARTICLE, at)) {
      return false;
    }
    while (at - 1 >= start && said.is(Role.ARTICLE, at - 1)) {
      at--;
    }
    return at == start || !said.is(Role.PREPOSITION, at - 1);
  }

  private boolean isName(int at) {
    return !said.terms.get(at).known() && said.isCapital(at) && at > said.sentenceStart(at);
  }

  /** Whether people are named there for their own sake, not as a circumstance. */
  private boolean namesPeople(int start, int end) {
    return said.groups().stream()
        .filter(each -> start <= each.first() && each.last() < end && !said.isWeak(each))
        .anyMatch(each -> !isCircumstance(each.first(), start));
  }

  private boolean isCircumstance(int people, int start) {
    int at = people - 1;
    while (at >= start && (said.is(Role.ARTICLE, at) || said.is(Role.QUANTIFIER, at))) {
      at--;
    }
    if (at < start) {
      return false;
    }
    boolean ofSomething = said.is(Role.GENITIVE, at) && at > start && said.tells(at - 1);
    return said.is(Role.PREPOSITION, at) || ofSomething;
  }
}
