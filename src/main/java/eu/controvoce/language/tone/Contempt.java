package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Looks through one text for hatred of a group. */
final class Contempt {

  private final Said said;
  private final Aim aim;
  private final Harm harm;
  private final Rivals rivals;
  private final Voice voice;
  private final Denial denial;

  Contempt(Said said) {
    this.said = said;
    aim = new Aim(said);
    harm = new Harm(said, aim);
    rivals = new Rivals(said);
    voice = new Voice(said);
    denial = new Denial(said, aim, voice);
  }

  boolean isThere() {
    if (said.any("slogan", voice::isOwn)
        || said.any("slur", each -> voice.isMeant(each) && !voice.isName(each))) {
      return true;
    }
    if (said.groups().isEmpty()) {
      return false;
    }
    if (!said.grammar.isKnown()) {
      return isThereRoughly();
    }
    return said.any(
            "insult", each -> voice.isMeant(each) && (isSaidOfPeople(each) || rivals.none(each)))
        || said.any("insult", each -> voice.isOwn(each) && aim.isUnequalled(each))
        || said.any(
            "vulgar", each -> voice.isMeant(each) && (isSwearing(each) || rivals.none(each)))
        || said.any("dehumanise", each -> voice.isMeant(each) && makesThings(each))
        || said.any(
            "despise", each -> voice.isMeant(each) && (isFeltFor(each) || rivals.none(each)))
        || said.any(
            "harm", each -> voice.isMeant(each) && (harm.isWished(each) || isHarmOfNoOther(each)))
        || said.any("deny", each -> voice.isOwn(each) && denial.deniesGood(each))
        || said.any("good", each -> voice.isOwn(each) && denial.refuses(each))
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
      if (!said.isWeak(group) && voice.isOwn(group)) {
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
        || said.any("deny", each -> voice.isOwn(each) && denial.deniesGood(each));
  }

  private boolean isRoughlyMeant(Found<String> hit) {
    return voice.isMeant(hit)
        && !isDenied(hit)
        && said.groups().stream().anyMatch(each -> said.sameSentence(each.first(), hit.first()));
  }

  /** "Are no animals": a "not" between the words of what people would be. */
  private boolean isDenied(Found<String> hit) {
    boolean ofPeople = hit.value().equals("insult") || hit.value().equals("dehumanise");
    return ofPeople
        && said.any("negation", each -> hit.first() < each.first() && each.last() < hit.last());
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
        || isLikeThem(hit)
        || outdoes(hit)
        || (doing && aim.ofGroup(hit.first()));
  }

  /** "Beasts like …". */
  private boolean isLikeThem(Found<String> hit) {
    int next = hit.last() + 1;
    return said.is(Role.COMPARING, next)
        && !said.is(Role.MORE, next)
        && !said.pauseBefore(next)
        && next + 1 < said.size()
        && aim.groupFollows(next + 1, false);
  }

  /** "My dog is cleverer than any …". */
  private boolean outdoes(Found<String> hit) {
    int more = hit.last() + 2;
    if (!said.isCopula(more - 1) || !said.is(Role.MORE, more)) {
      return false;
    }
    int than = more + 2;
    return than + 1 < said.size()
        && said.sameClause(more, than)
        && said.is(Role.GENITIVE, than)
        && aim.groupFollows(than + 1, false);
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
        && (aim.subject(hit.first()) == Subject.GROUP
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
}
