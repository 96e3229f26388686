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

  /** Without any of these nobody is spoken of with contempt. */
  private static final Set<String> NEEDED = Set.of("slogan", "slur", "group");

  /** Shorter words are not asked for an adverb's ending, which takes longer than all the rest. */
  private static final int SHORTEST_ADVERB = 6;

  private final Phrases<String> phrases;
  private final Grammar grammar;

  /**
   * Rules of a language.
   *
   * @param language ISO 639-1: whose grammar the lists are read with
   */
  public ToneRules(String language, Tone tone, Terms terms) {
    grammar = Grammar.of(language);
    phrases = new Phrases<>(terms, this::isSmall);
    for (var name : Tone.NAMES) {
      tone.list(name).forEach(form -> phrases.add(form, name));
    }
  }

  /** Adverbs and the like change nothing about what is said: "worth absolutely nothing". */
  private boolean isSmall(Term term) {
    return term.stop()
        || grammar.is(Role.LIGHT, term.form())
        || (term.form().length() > SHORTEST_ADVERB && grammar.has(Shape.DEGREE, term.form()));
  }

  /** The lists' words in a text, which both questions are answered by. */
  public List<Found<String>> find(List<Term> terms) {
    return phrases.find(terms);
  }

  /**
   * Whether it looks like a claim that can be checked or a judgement; {@code null} when the text is
   * about nobody and nothing in particular.
   *
   * @param found by {@link #find}
   */
  public @Nullable Kind kind(List<Found<String>> found, boolean aboutSomething) {
    if (!aboutSomething) {
      return null;
    }
    int judging = 2 * count(found, "judgement") + count(found, "insult") + count(found, "despise");
    judging += count(found, "dehumanise") + count(found, "generalise");
    return judging > count(found, "claim") ? Kind.PREJUDICE : Kind.RUMOUR;
  }

  private static int count(List<Found<String>> found, String list) {
    int count = 0;
    for (var each : found) {
      count += each.value().equals(list) ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether it holds insults, threats, dehumanisation or calls to violence against people of a
   * group. What is quoted, told of others or contradicted does not count, nor what is said of
   * things, of single persons, or of people by what they do for a living.
   *
   * @param typed the text the terms were read from
   * @param found by {@link #find}
   */
  public boolean refer(String typed, List<Term> terms, List<Found<String>> found) {
    if (found.stream().noneMatch(each -> NEEDED.contains(each.value()))) {
      return false;
    }
    var own = Quotes.without(typed, terms);
    var said = new Said(typed, own, own.size() == terms.size() ? found : find(own), grammar);
    return said.size() > 0 && new Contempt(said).isThere();
  }
}
