package eu.controvoce.language.tone;

import eu.controvoce.language.Analysis.Kind;
import eu.controvoce.language.frame.Tone;
import eu.controvoce.language.text.Phrases;
import eu.controvoce.language.text.Phrases.Found;
import eu.controvoce.language.text.Term;
import eu.controvoce.language.text.Terms;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules over the coding frame's lists of words; no text is learnt from. Thread-safe. */
public final class ToneRules {

  /** How many words back a negation is looked for. */
  private static final int NEGATION_REACH = 4;

  /** How far what is said of people may stand from "are", and from the people themselves. */
  private static final int PREDICATE_REACH = 5;

  private static final int ATTRIBUTE_REACH = 2;

  private static final int VULGAR_REACH = 7;

  /** How far the denied good may stand from the denial. */
  private static final int DENIAL_REACH = 7;

  /** What others say is not said by the writer. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"[^\"]{3,}\"|“[^”]{3,}”|«[^»]{3,}»|(?<=\\s)['‘][^'’]{8,}['’](?=[\\s.,!?]|$)");

  /** Verbs of which the people spoken of are the doers: a claim, not a threat. */
  private static final Pattern THEY_DO = Pattern.compile(".*(?:ano|ono|avano|evano|ava)$");

  private static final Pattern I_WILL = Pattern.compile(".*(?:[aei]r(?:o|ei|emo|emmo)|ssimo)$");

  private static final Pattern COMMAND = Pattern.compile(".*(?:ate|ete|ite|iamo)$");

  private final Phrases<String> phrases;

  public ToneRules(Tone tone, Terms terms) {
    phrases = new Phrases<>(terms);
    for (var name : Tone.NAMES) {
      tone.list(name).forEach(form -> phrases.add(form, name));
    }
  }

  /**
   * Whether it looks like a claim that can be checked or a judgement; {@code null} when the text is
   * about nobody and nothing in particular.
   */
  public @Nullable Kind kind(List<Term> terms, boolean aboutSomething) {
    if (!aboutSomething) {
      return null;
    }
    var found = phrases.find(terms);
    int judging = 2 * count(found, "judgement") + count(found, "insult") + count(found, "despise");
    judging += count(found, "dehumanise") + count(found, "generalise");
    return judging > count(found, "claim") ? Kind.PREJUDICE : Kind.RUMOUR;
  }

  private static int count(List<Found<String>> found, String list) {
    return (int) found.stream().filter(each -> each.value().equals(list)).count();
  }

  /**
   * Whether it holds insults, threats or calls to violence against people.
   *
   * @param typed the text the terms were read from
   */
  public boolean refer(String typed, List<Term> terms) {
    var said = notQuoted(typed, terms);
    var found = phrases.find(said);
    if (any(found, "reported", _ -> true)) {
      return false;
    }
    if (any(found, "slur", each -> !isNegated(found, each)) || any(found, "slogan", _ -> true)) {
      return true;
    }
    if (!any(found, "group", _ -> true)) {
      return false;
    }
    return any(found, "despise", each -> !isNegated(found, each))
        || any(found, "vulgar", each -> nearPeople(found, each, VULGAR_REACH))
        || any(found, "insult", each -> !isNegated(found, each))
        || any(found, "dehumanise", each -> saysOfPeople(found, said, each))
        || any(found, "harm", each -> threatens(found, said, each))
        || any(found, "deny", each -> deniesGood(found, each));
  }

  private static List<Term> notQuoted(String typed, List<Term> terms) {
    var quotes = QUOTED.matcher(typed).results().toList();
    if (quotes.isEmpty()) {
      return terms;
    }
    return terms.stream()
        .filter(term ->
            quotes.stream()
                .noneMatch(each -> each.start() <= term.start() && term.end() <= each.end()))
        .toList();
  }

  private static boolean any(
      List<Found<String>> found, String list, Predicate<Found<String>> test) {
    return found.stream().anyMatch(each -> each.value().equals(list) && test.test(each));
  }

  private static boolean isNegated(List<Found<String>> found, Found<String> hit) {
    return any(
        found,
        "negation",
        each -> each.last() < hit.first() && hit.first() - each.last() <= NEGATION_REACH);
  }

  /** "They are …", "… like …", or right beside the people: not the state of a park. */
  private static boolean saysOfPeople(
      List<Found<String>> found, List<Term> terms, Found<String> hit) {
    if (isNegated(found, hit)) {
      return false;
    }
    for (int at = Math.max(0, hit.first() - PREDICATE_REACH); at < hit.first(); at++) {
      if (Copulas.has(terms.get(at).form())) {
        return true;
      }
    }
    return nearPeople(found, hit, ATTRIBUTE_REACH);
  }

  private static boolean nearPeople(List<Found<String>> found, Found<String> hit, int reach) {
    return any(
        found,
        "group",
        each ->
            Math.abs(each.first() - hit.last()) <= reach
                || Math.abs(hit.first() - each.last()) <= reach);
  }

  private static boolean threatens(List<Found<String>> found, List<Term> terms, Found<String> hit) {
    var form = terms.get(hit.first()).form();
    if (isNegated(found, hit) || THEY_DO.matcher(form).matches()) {
      return false;
    }
    boolean command = hit.first() == 0 && COMMAND.matcher(form).matches();
    return command
        || I_WILL.matcher(form).matches()
        || any(found, "wish", each -> each.first() != hit.first());
  }

  private static boolean deniesGood(List<Found<String>> found, Found<String> denial) {
    boolean good =
        any(
            found,
            "good",
            each -> each.first() >= denial.last() && each.first() - denial.last() <= DENIAL_REACH);
    boolean harm = any(found, "harm", each -> each.first() >= denial.last());
    boolean insult = any(found, "insult", each -> each.first() >= denial.last());
    return good && !harm && !insult;
  }
}
