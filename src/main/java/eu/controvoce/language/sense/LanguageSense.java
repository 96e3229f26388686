package eu.controvoce.language.sense;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.Bag;
import eu.controvoce.language.Direction;
import eu.controvoce.language.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of one language are worth. Immutable. */
record LanguageSense(Senses senses, Usage usage, Company company) {

  /**
   * Imagined sentences per mark, spread over the topics as all are, and how far to believe that
   * marks are independent. Both chosen by retellings found in 5-fold cross-validation on the
   * training retellings (values tried: 2 and 5; 0.3, 0.5 and 0.8).
   */
  private static final double IMAGINED = 2;

  private static final double BELIEF = 0.3;

  /** So near a word has to do with a text, whatever else the text says. */
  private static final double NEAR = 0.3;

  Meaning of(Analysis analysis) {
    var lemmas = new LinkedHashSet<>(analysis.lemmas());
    var words = new HashMap<String, Double>();
    lemmas.forEach(each -> words.put(each, usage.rarity(Usage.word(each))));
    var concepts = new HashMap<String, Double>();
    analysis.concepts().forEach(each -> concepts.put(each, usage.rarity(Usage.concept(each))));
    var meant = new HashMap<String, Double>();
    senses
        .of(lemmas)
        .forEach((key, strength) -> meant.put(key, strength * usage.rarity(Usage.sense(key))));
    var together = company.sum();
    words.forEach((each, rarity) -> company.add(together, Usage.word(each), rarity));
    concepts.forEach((each, rarity) -> company.add(together, Usage.concept(each), rarity));
    meant.forEach(
        (each, worth) -> company.add(together, Usage.sense(each), Company.SENSES * worth));
    return new Meaning(
        Bag.of(words),
        Bag.of(concepts),
        Bag.of(meant),
        topics(lemmas, analysis.concepts()),
        Direction.of(together));
  }

  /** Marks of a text as they are counted in {@link Usage}, with what they count for. */
  Map<String, Double> marks(Analysis analysis) {
    var marks = new LinkedHashMap<String, Double>();
    analysis.lemmas().forEach(each -> marks.put(Usage.word(each), 1.0));
    analysis.concepts().forEach(each -> marks.put(Usage.concept(each), 1.0));
    senses
        .of(analysis.lemmas())
        .forEach((each, strength) -> marks.put(Usage.sense(each), Company.SENSES * strength));
    return marks;
  }

  /** Lemmas that share a sense with the other text but are not among its words. */
  List<String> related(Analysis analysis, Meaning other) {
    var own = of(analysis);
    var same = Set.copyOf(own.words().shared(other.words()));
    var common = own.senses().shared(other.senses());
    var worth = new HashMap<String, Double>();
    for (var lemma : new LinkedHashSet<>(analysis.lemmas())) {
      if (!same.contains(lemma)) {
        var its = senses.of(lemma);
        its.stream()
            .filter(common::contains)
            .mapToDouble(each -> usage.rarity(Usage.sense(each)) / Math.sqrt(its.size()))
            .max()
            .ifPresent(best -> worth.put(lemma, best));
      }
    }
    if (worth.isEmpty() && same.isEmpty()) {
      putNear(analysis, other, worth);
    }
    var lemmas = new ArrayList<>(worth.keySet());
    lemmas.sort(
        Comparator.<String>comparingDouble(each -> worth.getOrDefault(each, 0.0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return lemmas;
  }

  /** Where neither words nor senses are shared: words said in the company of the other text's. */
  private void putNear(Analysis analysis, Meaning other, Map<String, Double> worth) {
    for (var lemma : new LinkedHashSet<>(analysis.lemmas())) {
      var direction = company.of(Usage.word(lemma));
      double near = direction == null ? 0 : direction.cosine(other.company());
      if (near >= NEAR) {
        worth.put(lemma, near * usage.rarity(Usage.word(lemma)));
      }
    }
  }

  /** Naive Bayes over lemmas and concepts, softened. */
  private Direction topics(Set<String> lemmas, List<String> concepts) {
    var all = usage.byTopic();
    var sums = new double[all.length];
    lemmas.forEach(each -> add(sums, all, Usage.word(each)));
    new LinkedHashSet<>(concepts).forEach(each -> add(sums, all, Usage.concept(each)));
    double most = java.util.Arrays.stream(sums).max().orElse(0);
    for (int at = 0; at < sums.length; at++) {
      sums[at] = Math.exp(BELIEF * (sums[at] - most));
    }
    return Direction.of(sums);
  }

  private void add(double[] sums, float[] all, String mark) {
    var own = usage.byTopic(mark);
    if (own.length == 0) {
      return;
    }
    double total = 0;
    for (var each : own) {
      total += each;
    }
    for (int at = 0; at < sums.length; at++) {
      double share = all[at] / usage.sentences();
      sums[at] += Math.log((own[at] + IMAGINED * share) / (total + IMAGINED) / share);
    }
  }

  static LanguageSense of(Map<String, List<String>> files, String code) {
    var senses = files.get("senses.txt");
    var usage = files.get("usage.tsv");
    var company = files.get("company.tsv");
    return new LanguageSense(
        senses == null ? Senses.NONE : Senses.read(code + "/senses.txt", senses),
        usage == null ? Usage.UNKNOWN : Usage.read(code + "/usage.tsv", usage),
        company == null ? Company.UNKNOWN : Company.read(code + "/company.tsv", company));
  }
}
