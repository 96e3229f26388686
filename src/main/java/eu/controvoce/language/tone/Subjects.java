package eu.controvoce.language.tone;

import eu.controvoce.language.text.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Tells who is the subject of a verb, as far as its own clause says. */
final class Subjects {

  private final Said said;

  Subjects(Said said) {
    this.said = said;
  }

  /** Whom the verb at a place is about, as far as its own clause tells. */
  Subject subject(int verb) {
    Found<String> people = null;
    boolean loose = false;
    int start = said.clauseStart(verb);
    for (int at = verb - 1; at >= start; at--) {
      var group = groupEndingAt(at);
      if (group != null) {
        at = group.first();
        int lead = lead(at, start);
        if (people == null && !isCircumstance(lead, start)) {
          if (isOfOther(lead, start) || isParticular(group, lead, verb)) {
            return Subject.OTHER;
          }
          people = group;
        }
        at = lead;
      } else if (people != null && standsForPeople(at)) {
        at = lead(at, start);
      } else if (isTheirLife(at, start)) {
        return Subject.GROUP;
      } else if (said.tells(at) && !said.isCopula(at)) {
        int lead = lead(at, start);
        if (isCircumstance(lead, start) || said.is(Role.GENITIVE, lead)) {
          at = lead;
        } else if (people != null || lead < at) {
          return Subject.OTHER;
        } else {
          loose = true;
        }
      }
    }
    if (people != null) {
      return !said.isWeak(people) || said.namesGroup() ? Subject.GROUP : Subject.OTHER;
    }
    return loose || isAboutOther(start) ? Subject.OTHER : Subject.NONE;
  }

  /** "Smugglers who …". */
  private boolean isAboutOther(int start) {
    return start > 0
        && said.is(Role.RELATIVE, start)
        && said.sameSentence(start - 1, start)
        && !(said.grammar.dropsSubject() && said.has(Shape.BARE, start - 1))
        && said.tells(start - 1);
  }

  /** "The lives of …", "typical of …". */
  private boolean standsForPeople(int at) {
    return said.is(Role.LIFE, at) || said.is(Role.TYPICAL, at);
  }

  /** "Your lives", when people were named. */
  private boolean isTheirLife(int at, int start) {
    if (!said.is(Role.LIFE, at) || !said.namesGroup()) {
      return false;
    }
    for (int i = lead(at, start); i < at; i++) {
      if (said.is(Role.OWNER, i) || said.is(Role.PRONOUN, i)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Found<String> groupEndingAt(int at) {
    for (var each : said.groups()) {
      if (each.last() == at) {
        return each;
      }
    }
    return null;
  }

  /** Back over what stands in front of a noun, to its article or preposition. */
  int lead(int noun, int start) {
    int at = noun;
    while (at - 1 >= start && (said.is(Role.ARTICLE, at - 1) || said.is(Role.QUANTIFIER, at - 1))) {
      at--;
    }
    return at - 1 >= start && (said.is(Role.PREPOSITION, at - 1) || said.is(Role.GENITIVE, at - 1))
        ? at - 1
        : at;
  }

  boolean isCircumstance(int lead, int start) {
    return lead >= start && said.is(Role.PREPOSITION, lead);
  }

  /** "The houses of the immigrants": the houses are spoken of. */
  private boolean isOfOther(int lead, int start) {
    int owner = lead - 1;
    return said.is(Role.GENITIVE, lead)
        && owner >= start
        && !said.terms.get(owner).stop()
        && !standsForPeople(owner)
        && !said.is(Role.LIGHT, owner)
        && !said.is(Role.QUANTIFIER, owner);
  }

  /** "My neighbour is": one person, whatever group they are of. */
  private boolean isParticular(Found<String> group, int lead, int verb) {
    if (!said.isSingular(verb)) {
      return false;
    }
    for (int at = lead; at < group.first(); at++) {
      if (said.is(Role.OWNER, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject is a group, or left out after a group was named. */
  boolean ofGroup(int verb) {
    return switch (subject(verb)) {
      case GROUP -> true;
      case OTHER -> false;
      case NONE -> said.grammar.dropsSubject() && !said.isSingular(verb) && said.namesGroup();
    };
  }
}
