package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;

/** Tells where violence against people is called right, allowed or a solution. */
final class Praise {

  private final Said said;
  private final Aim aim;

  Praise(Said said, Aim aim) {
    this.said = said;
    this.aim = aim;
  }

  /** "… is the only solution for …". */
  boolean isSolution(Found<String> hit) {
    int end = said.clauseEnd(hit.last());
    int next = hit.last() + 1;
    boolean ofOther = said.is(Role.GENITIVE, next) && !aim.groupFollows(next + 1, false);
    for (int at = next; !ofOther && at < end; at++) {
      boolean linked = said.is(Role.PREPOSITION, at + 1) || said.is(Role.GENITIVE, at + 1);
      if (said.is(Role.SOLUTION, at) && linked && at + 2 < end) {
        return aim.groupFollows(at + 2, false);
      }
    }
    return false;
  }

  /** "Killing … should be legal", "… is right", "… is no crime". */
  boolean isRight(Found<String> hit) {
    int next = hit.last() + 1;
    int from = said.is(Role.GENITIVE, next) ? next + 1 : next;
    if (from >= said.size() || said.pauseBefore(next) || !aim.groupFollows(from, false)) {
      return false;
    }
    boolean linked = false;
    boolean denied = false;
    for (int at = from; at < said.clauseEnd(hit.last()); at++) {
      int word = at;
      linked |=
          said.isSingular(at)
              || said.is(Role.DOES, at)
              || said.any("wish", each -> each.last() == word);
      denied |= said.any("negation", each -> each.last() == word);
      if (linked && said.is(denied ? Role.CRIME : Role.PERMITTED, at)) {
        return true;
      }
    }
    return false;
  }
}
