package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Tells what writers mean themselves from what they negate, quote or take back. */
final class Voice {

  private static final int NEGATION_REACH = 7;

  /** A "not" so near the beginning of a question asks to agree. */
  private static final int ASKING_REACH = 3;

  private final Said said;

  Voice(Said said) {
    this.said = said;
  }

  boolean isMeant(Found<String> hit) {
    return isOwn(hit) && !isNegated(hit);
  }

  /** A capital after a capital: "Ada Negri", a street. */
  boolean isName(Found<String> hit) {
    return said.isCapital(hit.first()) && hit.first() > 0 && said.isCapital(hit.first() - 1);
  }

  private boolean isNegated(Found<String> hit) {
    if (isDoubted(hit)) {
      return true;
    }
    int start = said.clauseStart(hit.first());
    for (var each : said.hits("negation")) {
      boolean before = each.last() < hit.first() && each.first() >= start;
      if (before && hit.first() - each.last() <= NEGATION_REACH && !isUndone(each, hit)) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing but", "why don't we", "I can't wait to": a "not" that is none. */
  private boolean isUndone(Found<String> negation, Found<String> hit) {
    int at = negation.last();
    boolean only = false;
    for (int i = at + 1; i < hit.first() && i <= at + 4; i++) {
      only |=
          said.is(Role.ONLY, i)
              || (said.is(Role.BETTER, i) && said.is(Role.GENITIVE, i + 1))
              || (said.is(Role.DO_WITHOUT, i) && said.is(Role.PREPOSITION, i - 1));
    }
    boolean asks = said.asks(hit.first());
    int start = said.sentenceStart(hit.first());
    boolean leads = asks && at - start <= ASKING_REACH;
    return only
        || said.is(Role.NOTHING, hit.first())
        || (asks && said.is(Role.WHY, said.clauseStart(at)))
        || (leads && !hit.value().equals("harm"))
        || said.any("wish", each -> each.first() <= at && at <= each.last())
        || said.any("despise", each -> each.first() <= at && at <= each.last());
  }

  /** "I do not think that …": the "not" belongs to what follows. */
  boolean isDoubted(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    return said.any(
        "negation",
        each -> each.first() < each.last() && each.last() < start && start - each.last() <= 2);
  }

  /** Whether the writers say it themselves, as far as "but" divides the sentence. */
  boolean isOwn(Found<String> hit) {
    int from = said.sentenceStart(hit.first());
    int to = said.sentenceEnd(hit.first());
    for (int at = from; at < to; at++) {
      if (said.is(Role.TURNING, at)) {
        if (at < hit.first()) {
          from = at + 1;
        } else if (at > hit.last()) {
          to = at;
        }
      }
    }
    int first = from;
    int end = to;
    return !said.any(
            "reported",
            each ->
                each.first() >= first
                    && each.last() < end
                    && !isInside(each, hit)
                    && !isDisclaimer(each))
        && !isContradicted(said.sentenceEnd(hit.first()));
  }

  private static boolean isInside(Found<String> inner, Found<String> outer) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  /** "I'm no racist, immigrants are …", "call me a racist": no contradiction. */
  private boolean isDisclaimer(Found<String> reported) {
    if (said.is(Role.ASKING, reported.first()) && said.asks(reported.first())) {
      return true;
    }
    if (asksWhatIsWrong(reported)) {
      return true;
    }
    int before = reported.first() - 1;
    if (said.is(Role.SAYING, reported.first()) && said.is(Role.ALLOWED, before)) {
      return true;
    }
    for (int at = Math.max(0, reported.first() - 4); at < reported.first(); at++) {
      if (said.is(Role.SELF, at) && said.sameSentence(at, reported.first())) {
        return said.grammar.begins(Role.RACIST, said.form(reported.first()));
      }
    }
    return false;
  }

  /** "What's wrong with saying that …?" */
  private boolean asksWhatIsWrong(Found<String> reported) {
    if (!said.asks(reported.first())) {
      return false;
    }
    boolean wrong = false;
    for (int at = said.sentenceStart(reported.first()); at <= reported.last(); at++) {
      int word = at;
      if (said.any("negation", each -> each.first() == word)) {
        return false;
      }
      wrong |= said.is(Role.RHETORICAL, at);
    }
    return wrong;
  }

  /** The next sentence, about nobody, takes it back: "That is racism." */
  private boolean isContradicted(int next) {
    if (next >= said.size()) {
      return false;
    }
    int end = said.sentenceEnd(next);
    boolean reported =
        said.any(
            "reported", each -> each.first() >= next && each.last() < end && !isDisclaimer(each));
    boolean aboutPeople =
        said.groups().stream().anyMatch(each -> each.first() >= next && each.last() < end);
    return reported && !aboutPeople;
  }
}
