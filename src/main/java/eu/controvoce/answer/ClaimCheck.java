package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import eu.controvoce.answer.Passage.Sentence;
import eu.controvoce.language.Analyst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A text must not spread the rumour: the headline never repeats it, the first sentence is the fact,
 * and the claim is said once at most, after the reader was warned (Debunking Handbook 2020, "How to
 * debunk": lead with the fact, warn, explain the fallacy, end with the fact).
 *
 * <p>A sentence repeats a claim when it has at least {@link #SAME} of the claim's content words,
 * and two of them at least. The first sentence is not the fact when it repeats a claim, when it
 * begins by denying or reporting something, or, in a text of the form {@link Form#DEBUNK}, when it
 * asks.
 */
final class ClaimCheck implements Check {

  /** Share of a claim's content words, 0–1, with which a sentence says the same. */
  private static final double SAME = 0.6;

  private static final int FEWEST_WORDS = 2;

  private final Analyst analyst;
  private final Vocabularies vocabularies;

  ClaimCheck(Analyst analyst, Vocabularies vocabularies) {
    this.analyst = analyst;
    this.vocabularies = vocabularies;
  }

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var content = checkup.content();
    var language = Locale.of(content.language());
    var claims =
        checkup.claims().stream()
            .map(each -> Set.copyOf(analyst.analyse(each, language).lemmas()))
            .toList();
    headline(content, claims, language, found);
    opening(content, claims, language, found);
    body(content, claims, language, found);
    for (int i = 0; i < content.variants().size(); i++) {
      var variant = content.variants().get(i);
      var passage = new Passage("variants[" + i + "].text", variant.text());
      repeated(said(List.of(passage), claims, Locale.of(variant.language())), found);
    }
  }

  private void headline(
      Content content, List<Set<String>> claims, Locale language, Consumer<Finding> found) {
    var words = lemmas(content.headline(), language);
    for (var claim : claims) {
      if (repeats(words, claim)) {
        var shared = claim.stream().filter(words::contains).sorted();
        found.accept(
            Finding.of(
                Code.HEADLINE_REPEATS_CLAIM, "headline", shared.collect(Collectors.joining(", "))));
        return;
      }
    }
  }

  private void opening(
      Content content, List<Set<String>> claims, Locale language, Consumer<Finding> found) {
    var sentences = new Passage("openingFact", content.openingFact()).sentences(language);
    if (sentences.isEmpty()) {
      return;
    }
    var first = sentences.getFirst();
    var denial = vocabularies.of(content.language()).denialAtStart(first.text());
    if (repeatsAny(first, claims, language)) {
      found.accept(at(Code.OPENING_REPEATS_CLAIM, first));
    } else if (denial.isPresent()) {
      var words = denial.get();
      found.accept(
          Finding.at(
              Code.OPENING_DENIES,
              first.field(),
              first.start(),
              first.start() + words.length(),
              words));
    } else if (content.form() == Form.DEBUNK && first.text().endsWith("?")) {
      found.accept(at(Code.OPENING_ASKS, first));
    }
  }

  private void body(
      Content content, List<Set<String>> claims, Locale language, Consumer<Finding> found) {
    var said = said(Passage.body(content), claims, language);
    if (content.form() == Form.DEBUNK) {
      said.stream()
          .filter(each -> isBeforeWarning(each, content))
          .findFirst()
          .ifPresent(each -> found.accept(at(Code.CLAIM_BEFORE_WARNING, each)));
    }
    repeated(said, found);
  }

  /** The first sentence has errors of its own. */
  private static boolean isBeforeWarning(Sentence sentence, Content content) {
    return sentence.field().equals("openingFact")
        ? sentence.start() > 0
        : sentence.field().equals("fallacy") && content.warning() == null;
  }

  private static void repeated(List<Sentence> said, Consumer<Finding> found) {
    said.stream().skip(1).forEach(each -> found.accept(at(Code.CLAIM_REPEATED, each)));
  }

  private List<Sentence> said(List<Passage> passages, List<Set<String>> claims, Locale language) {
    var said = new ArrayList<Sentence>();
    if (!claims.isEmpty()) {
      for (var passage : passages) {
        passage.sentences(language).stream()
            .filter(each -> repeatsAny(each, claims, language))
            .forEach(said::add);
      }
    }
    return said;
  }

  private boolean repeatsAny(Sentence sentence, List<Set<String>> claims, Locale language) {
    if (claims.isEmpty()) {
      return false;
    }
    var words = lemmas(sentence.text(), language);
    return claims.stream().anyMatch(each -> repeats(words, each));
  }

  private Set<String> lemmas(String text, Locale language) {
    return new HashSet<>(analyst.analyse(text, language).lemmas());
  }

  private static boolean repeats(Set<String> words, Set<String> claim) {
    return Overlap.shared(claim, words) >= FEWEST_WORDS && Overlap.share(claim, words) >= SAME;
  }

  private static Finding at(Code code, Sentence sentence) {
    return Finding.at(code, sentence.field(), sentence.start(), sentence.end());
  }
}
