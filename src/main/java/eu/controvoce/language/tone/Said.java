package eu.controvoce.language.tone;

import eu.controvoce.language.text.Letters;
import eu.controvoce.language.text.Phrases.Found;
import eu.controvoce.language.text.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One text laid out for the rules: its words, sentences and clauses, and what was found in it. */
final class Said {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…\\n]");
  private static final Pattern PAUSE = Pattern.compile("[,:()–—=>]|\\s-\\s");

  private static final Pattern PEOPLE = Pattern.compile(".*s|people|women|men|.*roma|lot|.*kind");

  private static final Set<String> COLOURED =
      Set.of("insult", "vulgar", "dehumanise", "slur", "negation");

  final List<Term> terms;
  final Grammar grammar;
  private final String typed;
  private final int[] sentence;
  private final int[] clause;
  private final boolean[] pause;
  private final List<Found<String>> found;
  private final List<Found<String>> groups = new ArrayList<>();
  private final BitSet inGroup = new BitSet();
  private final BitSet coloured = new BitSet();
  private final BitSet judged = new BitSet();

  Said(String typed, List<Term> terms, List<Found<String>> found, Grammar grammar) {
    this.typed = typed;
    this.terms = terms;
    this.grammar = grammar;
    this.found = found;
    sentence = new int[terms.size()];
    clause = new int[terms.size()];
    pause = new boolean[terms.size()];
    for (var each : found) {
      if (each.value().equals("group")) {
        groups.add(each);
      } else if (COLOURED.contains(each.value())) {
        coloured.set(each.first(), each.last() + 1);
      } else if (each.value().equals("judgement")) {
        judged.set(each.first(), each.last() + 1);
      }
    }
    groups.removeIf(this::isOnlyAnnouncing);
    groups.removeIf(this::isDescribing);
    groups.forEach(each -> inGroup.set(each.first(), each.last() + 1));
    cut();
  }

  /** "those" in "those politicians" is nobody yet. */
  private boolean isOnlyAnnouncing(Found<String> group) {
    int next = group.last() + 1;
    if (!isWeak(group) || next >= size() || gapHas(next, PAUSE)) {
      return false;
    }
    boolean announces = is(Role.ARTICLE, group.first()) && !terms.get(next).stop();
    boolean others =
        is(Role.OTHERS, group.first()) && (is(Role.RELATIVE, next) || is(Role.GENITIVE, next));
    return announces || others;
  }

  /** "Indian food" is no people: where the describing word comes first, people are many. */
  private boolean isDescribing(Found<String> group) {
    int next = group.last() + 1;
    return grammar.isKnown()
        && !grammar.dropsSubject()
        && !isWeak(group)
        && !PEOPLE.matcher(form(group.last())).matches()
        && next < size()
        && !gapHas(next, PAUSE)
        && !gapHas(next, SENTENCE_END)
        && tells(next);
  }

  private void cut() {
    for (int i = 1; i < size(); i++) {
      boolean end = gapHas(i, SENTENCE_END);
      pause[i] = end || gapHas(i, PAUSE);
      sentence[i] = sentence[i - 1] + (end ? 1 : 0);
      boolean more = inGroup.get(i - 1) && grammar.is(Role.RELATIVE, form(i));
      boolean joined = joins(i) && !more && !isOne(i) && !joinsSmallWords(i);
      clause[i] = clause[i - 1] + (pause[i] || joined ? 1 : 0);
    }
  }

  /** Whether a word begins a clause; "than" in "nothing else than" does not. */
  boolean joins(int at) {
    return is(Role.JOINING, at) && !(is(Role.RELATIVE, at) && is(Role.ONLY, at - 1));
  }

  /** "Through and through". */
  private boolean joinsSmallWords(int at) {
    return is(Role.LISTING, at)
        && is(Role.LIGHT, at - 1)
        && is(Role.LIGHT, at + 1)
        && at + 1 < size();
  }

  private boolean gapHas(int at, Pattern sign) {
    int from = terms.get(at - 1).end();
    int to = terms.get(at).start();
    return from < to && sign.matcher(typed.substring(from, to)).find();
  }

  int size() {
    return terms.size();
  }

  String form(int at) {
    return terms.get(at).form();
  }

  boolean is(Role role, int at) {
    return at >= 0 && at < size() && grammar.is(role, form(at));
  }

  /** "è" is written like "e" once accents are gone. */
  private boolean isOne(int at) {
    if (!form(at).equals("e")) {
      return is(Role.ONE, at);
    }
    var term = terms.get(at);
    var as = typed.substring(term.start(), Math.min(typed.length(), term.end() + 1));
    return (!as.startsWith("e") && !as.startsWith("E")) || as.endsWith("'") || as.endsWith("’");
  }

  boolean isCopula(int at) {
    return (is(Role.COPULA, at) || isSingular(at)) && !is(Role.EXISTENTIAL, at - 1);
  }

  boolean isSingular(int at) {
    return at >= 0 && at < size() && isOne(at) && grammar.isKnown();
  }

  boolean sameSentence(int a, int b) {
    return sentence[a] == sentence[b];
  }

  boolean sameClause(int a, int b) {
    return clause[a] == clause[b];
  }

  boolean pauseBefore(int at) {
    return pause[at];
  }

  /** Whether a word is in the sentence before the one that another opens. */
  boolean isJustBefore(int at, int next) {
    return sentence[at] == sentence[next] - 1;
  }

  /** First word of the clause a word is in. */
  int clauseStart(int at) {
    int first = at;
    while (first > 0 && clause[first - 1] == clause[at]) {
      first--;
    }
    return first;
  }

  /** Index after the last word of the clause. */
  int clauseEnd(int at) {
    int end = at;
    while (end < size() && clause[end] == clause[at]) {
      end++;
    }
    return end;
  }

  /** Index after the last word of the sentence. */
  int sentenceEnd(int at) {
    int end = at;
    while (end < size() && sentence[end] == sentence[at]) {
      end++;
    }
    return end;
  }

  int sentenceStart(int at) {
    int first = at;
    while (first > 0 && sentence[first - 1] == sentence[at]) {
      first--;
    }
    return first;
  }

  /** Whether the word tells who or what is spoken of: no small word, adverb or part of a find. */
  boolean tells(int at) {
    var term = terms.get(at);
    return !term.stop()
        && !inGroup.get(at)
        && !coloured.get(at)
        && !grammar.is(Role.LIGHT, term.form())
        && !grammar.is(Role.JOINING, term.form())
        && !grammar.has(Shape.DEGREE, term.form());
  }

  /** Whether it is a milder judgement, as they come in a row with insults. */
  boolean isJudging(int at) {
    return judged.get(at);
  }

  /** Whether a word, as it is meant or as it is typed, has this form. */
  boolean has(Shape shape, int at) {
    var term = terms.get(at);
    if (grammar.has(shape, term.form())) {
      return true;
    }
    var word = typed.substring(term.start(), term.end());
    return !term.stop() && grammar.has(shape, Letters.folded(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether the sentence of a word is a question. */
  boolean asks(int at) {
    int end = sentenceEnd(at);
    int to = end < size() ? terms.get(end).start() : typed.length();
    int from = terms.get(end - 1).end();
    return from < to && typed.substring(from, to).contains("?");
  }

  boolean inGroup(int at) {
    return inGroup.get(at);
  }

  List<Found<String>> groups() {
    return groups;
  }

  /** Whether people are named, not only pointed at. */
  boolean namesGroup() {
    return groups.stream().anyMatch(each -> !isWeak(each));
  }

  boolean isWeak(Found<String> group) {
    return group.first() == group.last() && is(Role.PRONOUN, group.first());
  }

  List<Found<String>> hits(String list) {
    return found.stream().filter(each -> each.value().equals(list)).toList();
  }

  boolean any(String list, Predicate<Found<String>> test) {
    return found.stream().anyMatch(each -> each.value().equals(list) && test.test(each));
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(typed.charAt(terms.get(at).start()));
  }
}
