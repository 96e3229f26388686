package eu.controvoce.language.tone;

import eu.controvoce.language.Analysis.Kind;
import eu.controvoce.language.frame.Tone;
import eu.controvoce.language.text.Phrases;
import eu.controvoce.language.text.Phrases.Found;
import eu.controvoce.language.text.Term;
import eu.controvoce.language.text.Terms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules over the coding frame's lists of words; no text is learnt from. Thread-safe. */
public final class ToneRules {

  /** How many words back a negation is looked for. */
  private static final int NEGATION_REACH = 4;

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

  /** Whether it holds insults, threats or calls to violence against people. */
  public boolean refer(List<Term> terms) {
    var found = phrases.find(terms);
    if (has(found, "reported")) {
      return false;
    }
    if (standing(found, "slur")) {
      return true;
    }
    if (!has(found, "group")) {
      return false;
    }
    return standing(found, "despise")
        || standing(found, "insult")
        || standing(found, "dehumanise")
        || (standing(found, "harm") && has(found, "wish"))
        || negated(found, "good");
  }

  private static boolean has(List<Found<String>> found, String list) {
    return found.stream().anyMatch(each -> each.value().equals(list));
  }

  private static boolean standing(List<Found<String>> found, String list) {
    return found.stream().anyMatch(each -> each.value().equals(list) && !isNegated(found, each));
  }

  private static boolean negated(List<Found<String>> found, String list) {
    return found.stream().anyMatch(each -> each.value().equals(list) && isNegated(found, each));
  }

  private static boolean isNegated(List<Found<String>> found, Found<String> hit) {
    return found.stream()
        .anyMatch(each ->
            Set.of("negation").contains(each.value())
                && each.last() < hit.first()
                && hit.first() - each.last() <= NEGATION_REACH);
  }
}
