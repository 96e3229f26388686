package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Looks through one text for hatred of a group. */
final class Contempt {

  private static final int NEGATION_REACH = 7;

  /** How far the denied good may stand from the denial. */
  private static final int DENIAL_REACH = 6;

  /** A "not" so near the beginning of a question asks to agree. */
  private static final int ASKING_REACH = 3;

  private final Said said;
  private final Aim aim;
  private final Harm harm;
  private final Rivals rivals;

  Contempt(Said said) {
    this.said = said;
    aim = new Aim(said);
    harm = new Harm(said, aim);
    rivals = new Rivals(said);
  }

  boolean isThere() {
    if (said.any("slogan", this::isOwn)
        || said.any("slur", each -> isMeant(each) && !isName(each))) {
      return true;
    }
    if (said.groups().isEmpty()) {
      return false;
    }
    if (!said.grammar.isKnown()) {
      return isThereRoughly();
    }
    return said.any("insult", each -> isMeant(each) && (isSaidOfPeople(each) || rivals.none(each)))
        || said.any("insult", each -> isOwn(each) && aim.isUnequalled(each))
        || said.any("vulgar", each -> isMeant(each) && (isSwearing(each) || rivals.none(each)))
        || said.any("dehumanise", each -> isMeant(each) && makesThings(each))
        || said.any("despise", each -> isMeant(each) && (isFeltFor(each) || rivals.none(each)))
        || said.any("harm", each -> isMeant(each) && (harm.isWished(each) || isHarmOfNoOther(each)))
        || said.any("deny", each -> isOwn(each) && deniesGood(each))
        || isRatherWithout();
  }

  private boolean isHarmOfNoOther(Found<String> hit) {
    return rivals.none(hit) && harm.isIntended(hit);
  }

  /** "The world would be better without …", "I'd rather … than …". */
  private boolean isRatherWithout() {
    for (var group : said.groups()) {
      int start = said.sentenceStart(group.first());
      int end = said.sentenceEnd(group.first());
      if (!said.isWeak(group) && isOwn(group)) {
        boolean without = false;
        for (int at = Math.max(start, group.first() - 3); at < group.first(); at++) {
          without |= said.is(Role.WITHOUT, at);
        }
        if (without && holds(Role.BETTER, start, end) && holds(Role.WHOLE, start, end)) {
          return true;
        }
        if (isThan(start, group.first())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(Role role, int from, int end) {
    for (int at = from; at < end; at++) {
      if (said.is(role, at)) {
        return true;
      }
    }
    return false;
  }

  /** "Rather … than …" in front of the people. */
  private boolean isThan(int start, int people) {
    for (int at = start; at < people; at++) {
      if (said.is(Role.RATHER, at)) {
        return holds(Role.RELATIVE, at + 2, people) || holds(Role.COMPARING, at + 2, people);
      }
    }
    return false;
  }

  /** Where the grammar is not known, one sentence is near enough. */
  private boolean isThereRoughly() {
    return said.any("insult", this::isRoughlyMeant)
        || said.any("vulgar", this::isRoughlyMeant)
        || said.any("dehumanise", this::isRoughlyMeant)
        || said.any("despise", this::isRoughlyMeant)
        || said.any("harm", each -> isRoughlyMeant(each) && hasWish(each))
        || said.any("deny", each -> isOwn(each) && deniesGood(each));
  }

  private boolean isRoughlyMeant(Found<String> hit) {
    return isMeant(hit)
        && said.groups().stream().anyMatch(each -> said.sameSentence(each.first(), hit.first()));
  }

  private boolean hasWish(Found<String> hit) {
    return said.any(
        "wish",
        each -> each.first() != hit.first() && said.sameSentence(each.first(), hit.first()));
  }

  private boolean isSaidOfPeople(Found<String> hit) {
    return aim.isPredicate(hit)
        || aim.isBeside(hit, false)
        || aim.isCalled(hit)
        || aim.standsAlone(hit);
  }

  private boolean isSwearing(Found<String> hit) {
    if (isSaidOfPeople(hit) || (isCalledOut(hit) && aim.isSpokenTo(hit.first()))) {
      return true;
    }
    boolean sent =
        said.any(
            "wish",
            each ->
                each.first() < hit.first()
                    && said.sameClause(each.first(), hit.first())
                    && aim.ofGroup(each.first()));
    int next = hit.last() + 1;
    return sent
        || (next < said.size()
            && said.is(Role.PREPOSITION, next)
            && next + 1 < said.size()
            && aim.groupFollows(next + 1, false)
            && said.clauseStart(hit.first()) == hit.first());
  }

  /** Said to somebody: alone, or after "go". */
  private boolean isCalledOut(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    return start == hit.first() || said.has(Shape.COMMAND, start);
  }

  private boolean makesThings(Found<String> hit) {
    boolean doing =
        said.grammar.has(Shape.OF_THEM, said.form(hit.first()))
            && said.terms.get(hit.first()).lemma().endsWith("are");
    return aim.isPredicate(hit)
        || aim.isBeside(hit, true)
        || aim.isCalled(hit)
        || aim.standsAlone(hit)
        || (doing && aim.ofGroup(hit.first()));
  }

  private boolean isFeltFor(Found<String> hit) {
    int next = hit.last() + 1;
    if (next < said.size() && !said.pauseBefore(next) && aim.groupFollows(next, false)) {
      return true;
    }
    if (hit.last() > hit.first() && isTowards(next)) {
      return true;
    }
    if (!said.namesGroup()) {
      return false;
    }
    for (int at = Math.max(0, hit.first() - 1); at <= hit.last(); at++) {
      boolean object = at != hit.first() && said.is(Role.OBJECT, at);
      if (said.grammar.dropsSubject() && (object || hangs(at, hit))) {
        return true;
      }
    }
    return isOfThem(hit)
        && (aim.subject(hit.first()) == Aim.Subject.GROUP
            || (!hasOtherSubject(hit) && aim.ofGroup(hit.first())));
  }

  /** "… for immigrants", "… when I see an immigrant". */
  private boolean isTowards(int from) {
    int at = from;
    boolean more = at < said.size() && said.sameSentence(at - 1, at) && !said.pauseBefore(at);
    while (more && (said.is(Role.SEEING, at) || said.is(Role.IF, at) || said.is(Role.LIGHT, at))) {
      at++;
      more = at < said.size() && said.sameSentence(at - 1, at) && !said.pauseBefore(at);
    }
    boolean linked = more && (said.is(Role.PREPOSITION, at) || said.is(Role.GENITIVE, at));
    return (linked && at + 1 < said.size() && aim.groupFollows(at + 1, false))
        || (more && at > from && aim.groupFollows(at, false));
  }

  private boolean hangs(int at, Found<String> hit) {
    return at >= hit.first() && said.has(Shape.HANGING, at);
  }

  private boolean isOfThem(Found<String> hit) {
    for (int at = Math.max(said.clauseStart(hit.first()), hit.first() - 3);
        at <= hit.last();
        at++) {
      if (said.grammar.has(Shape.OF_THEM, said.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Are disgusting, the gardens": whatever is named behind. */
  private boolean hasOtherSubject(Found<String> hit) {
    for (int at = hit.last() + 1; at < said.clauseEnd(hit.last()); at++) {
      if (said.tells(at)) {
        return true;
      }
    }
    return false;
  }

  /** "Do not deserve to live", "are not human". */
  private boolean deniesGood(Found<String> denial) {
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
        || isDoubted(denial)
        || said.any(
            "negation", each -> each.first() > denial.last() && each.first() - denial.last() <= 2);
  }

  /** "I do not think that …": the "not" belongs to what follows. */
  private boolean isDoubted(Found<String> hit) {
    int start = said.clauseStart(hit.first());
    return said.any(
        "negation",
        each -> each.first() < each.last() && each.last() < start && start - each.last() <= 2);
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
    return aim.subject(denial.first()) == Aim.Subject.GROUP
        || aim.groupFollows(denial.last() + 1, false);
  }

  private boolean isMeant(Found<String> hit) {
    return isOwn(hit) && !isNegated(hit);
  }

  /** A capital after a capital: "Ada Negri", a street. */
  private boolean isName(Found<String> hit) {
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
    for (int i = at + 1; i < hit.first() && i <= at + 3; i++) {
      only |= said.is(Role.ONLY, i);
    }
    boolean asks = said.asks(hit.first());
    int start = said.sentenceStart(hit.first());
    boolean leads = asks && at - start <= ASKING_REACH;
    return only
        || (asks && said.is(Role.WHY, said.clauseStart(at)))
        || (leads && !hit.value().equals("harm"))
        || said.any("wish", each -> each.first() <= at && at <= each.last())
        || said.any("despise", each -> each.first() <= at && at <= each.last());
  }

  /** Whether the writers say it themselves, as far as "but" divides the sentence. */
  private boolean isOwn(Found<String> hit) {
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
