package eu.controvoce.rumour.lucene;

import eu.controvoce.ControvoceTest;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.Meanings;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.rumour.lucene.LogisticFit.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Not a test: fits the weights of {@link Likeness} on the training retellings and prints them, with
 * what cross-validation over the sets says of them. To be run after {@code UsageCount}: {@code
 * CONTROVOCE_FIT=1 mvn test -Dtest=LikenessFit}.
 *
 * <p>The first sentence of each set is the rumour; each other one is asked for among the rumours of
 * its language. So are the first two, and sentences about no topic that are rumours of their own,
 * with mistakes in typing and words left out, and other sentences about no topic, for which every
 * rumour is wrong. That is also the mix the scores are calibrated for: one right answer among some
 * hundred. The log odds are calibrated on sentences whose set had no part in the fit.
 */
@ControvoceTest
@EnabledIfEnvironmentVariable(named = "CONTROVOCE_FIT", matches = ".+")
class LikenessFit {

  private static final int FOLDS = 5;
  private static final int ABOUT_NOTHING = 300;
  private static final int OTHER_RUMOURS = 10;

  /** One in so many wrong pairs is looked at, and stands for them all. */
  private static final int THINNED = 4;

  /** Log odds are counted from here up, as fitted slopes are not negative. */
  private static final double LOWEST = -10;

  private static final double[] FLOORS = {
    0.02, 0.05, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4, 0.5
  };

  private static final List<String> PARTS =
      List.of("letters", "concepts", "senses", "topics", "company");

  @Autowired Analyst analyst;
  @Autowired Meanings meanings;
  @Autowired Frame frame;

  /**
   * A sentence asked for.
   *
   * @param right index of its rumour; -1 if there is none
   * @param retold whether it counts as a retelling when ranks are measured
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; there are very many
  private record Asked(int right, boolean retold, double[][] parts) {}

  private record Corpus(int rumours, List<Asked> asked) {}

  @Test
  void printsTheWeights() throws IOException {
    var corpora = List.of(corpus("it"), corpus("en"));
    var calibration = measure("all parts", corpora, -1);
    for (int part = 0; part < PARTS.size(); part++) {
      measure("without " + PARTS.get(part), corpora, part);
    }
    var fitted = LogisticFit.of(pairs(corpora, _ -> true));
    System.out.printf(
        Locale.ROOT, "BIAS = %.3f%n", calibration[0] + calibration[1] * (fitted[0] - LOWEST));
    for (int part = 0; part < PARTS.size(); part++) {
      System.out.printf(
          Locale.ROOT, "%s %.3f%n", PARTS.get(part), calibration[1] * fitted[part + 1]);
    }
    corpora.forEach(LikenessFit::tellFloors);
  }

  /** How many sentences a floor leaves alone, and which right answers it takes, as weighed now. */
  private static void tellFloors(Corpus corpus) {
    for (var floor : FLOORS) {
      int nothing = 0;
      int silent = 0;
      int right = 0;
      int kept = 0;
      for (var asked : corpus.asked()) {
        var scores = Arrays.stream(asked.parts()).mapToDouble(Likeness.SHIPPED::of).toArray();
        double best = Arrays.stream(scores).max().orElse(0);
        if (asked.right() < 0) {
          nothing++;
          silent += best < floor ? 1 : 0;
        } else if (asked.retold()) {
          double its = scores[asked.right()];
          boolean shown = Arrays.stream(scores).filter(each -> each > its).count() < 5;
          right += shown ? 1 : 0;
          kept += shown && its >= floor ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "floor %.2f: silent at %.3f of %d about nothing, keeps %.3f of %d right among five%n",
          floor,
          silent / (double) nothing,
          nothing,
          kept / (double) right,
          right);
    }
  }

  /** Prints figures; the answer is bias and slope that calibrate log odds above the lowest. */
  private static double[] measure(String name, List<Corpus> corpora, int left) {
    var ranks = new ArrayList<List<Integer>>();
    var unseen = new ArrayList<Pair>();
    corpora.forEach(_ -> ranks.add(new ArrayList<>()));
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      var pairs = pairs(corpora, rumour -> rumour % FOLDS != out);
      var fitted =
          LogisticFit.of(
              left < 0
                  ? pairs
                  : pairs.stream()
                      .map(each ->
                          new Pair(
                              LogisticFit.without(each.parts(), left), each.same(), each.weight()))
                      .toList());
      for (int at = 0; at < corpora.size(); at++) {
        for (var asked : corpora.get(at).asked()) {
          if (asked.right() >= 0 && asked.right() % FOLDS == out) {
            var odds =
                Arrays.stream(asked.parts())
                    .mapToDouble(each -> LogisticFit.logOdds(fitted, each))
                    .toArray();
            keep(unseen, odds, asked.right());
            if (asked.retold()) {
              ranks
                  .get(at)
                  .add(
                      (int) Arrays.stream(odds).filter(each -> each > odds[asked.right()]).count());
            }
          }
        }
      }
    }
    System.out.printf("%-18s it %s  en %s%n", name, figures(ranks.get(0)), figures(ranks.get(1)));
    var calibration = LogisticFit.of(unseen);
    if (left < 0) {
      tell(unseen, calibration);
    }
    return calibration;
  }

  private static void keep(List<Pair> unseen, double[] odds, int right) {
    for (int at = 0; at < odds.length; at++) {
      unseen.add(new Pair(new double[] {Math.max(0, odds[at] - LOWEST)}, at == right, 1));
    }
  }

  private static void tell(List<Pair> unseen, double[] calibration) {
    var bins = new double[20][3];
    for (var pair : unseen) {
      double likely = 1 / (1 + Math.exp(-LogisticFit.logOdds(calibration, pair.parts())));
      var bin = bins[Math.min(19, (int) (likely * 20))];
      bin[0] += likely;
      bin[1] += pair.same() ? 1 : 0;
      bin[2]++;
    }
    for (var bin : bins) {
      System.out.printf(
          Locale.ROOT, "  said %.2f was %.2f of %.0f%n", bin[0] / bin[2], bin[1] / bin[2], bin[2]);
    }
  }

  private static String figures(List<Integer> ranks) {
    return String.format(
        Locale.ROOT,
        "@1 %.3f @5 %.3f mrr %.3f",
        ranks.stream().filter(each -> each == 0).count() / (double) ranks.size(),
        ranks.stream().filter(each -> each < 5).count() / (double) ranks.size(),
        ranks.stream().mapToDouble(each -> 1.0 / (each + 1)).average().orElse(0));
  }

  /** Of sentences whose rumour is in the folds, and of those without, among these rumours. */
  private static List<Pair> pairs(List<Corpus> corpora, IntPredicate inFolds) {
    var pairs = new ArrayList<Pair>();
    for (var corpus : corpora) {
      int number = 0;
      for (var asked : corpus.asked()) {
        number++;
        if (asked.right() < 0 || inFolds.test(asked.right())) {
          for (int rumour = 0; rumour < corpus.rumours(); rumour++) {
            boolean same = rumour == asked.right();
            if (inFolds.test(rumour) && (same || (rumour + number) % THINNED == 0)) {
              pairs.add(new Pair(asked.parts()[rumour], same, same ? 1 : THINNED));
            }
          }
        }
      }
    }
    return pairs;
  }

  private Corpus corpus(String language) throws IOException {
    var sets = new LinkedHashMap<String, List<String>>();
    for (var line :
        Files.readAllLines(
            Path.of("campaigns", "coding-frame", language, "training", "retellings.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var cells = line.split("\t", -1);
        sets.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1].strip());
      }
    }
    var random = new Random(7);
    var others =
        frame.languages().stream()
            .filter(each -> each.code().equals(language))
            .flatMap(each -> each.examples().stream())
            .filter(each -> each.topics().isEmpty())
            .map(Example::text)
            .toList();
    others.subList(0, OTHER_RUMOURS).forEach(each -> sets.put(each, List.of(each)));
    var rumours = sets.values().stream().map(each -> said(each.getFirst(), language)).toList();
    var asked = new ArrayList<Asked>();
    int right = 0;
    for (var sentences : sets.values()) {
      for (int at = 1; at < sentences.size(); at++) {
        asked.add(asked(sentences.get(at), language, right, true, rumours));
      }
      for (int at = 0; at < Math.min(2, sentences.size()); at++) {
        asked.add(asked(mistyped(sentences.get(at), random), language, right, false, rumours));
      }
      right++;
    }
    others
        .subList(OTHER_RUMOURS, OTHER_RUMOURS + ABOUT_NOTHING)
        .forEach(each -> asked.add(asked(each, language, -1, false, rumours)));
    return new Corpus(rumours.size(), asked);
  }

  private Asked asked(String text, String language, int right, boolean retold, List<Said> rumours) {
    var said = said(text, language);
    return new Asked(
        right,
        retold,
        rumours.stream().map(each -> Comparison.of(said, each).parts()).toArray(double[][]::new));
  }

  private Said said(String text, String language) {
    return Said.of(text, analyst.analyse(text, Locale.of(language)), meanings);
  }

  /** Two letters swapped, or one left out or doubled, in every third word; some words left out. */
  private static String mistyped(String text, Random random) {
    var words = text.split(" ", -1);
    IntStream.range(0, words.length)
        .filter(_ -> random.nextInt(3) == 0)
        .filter(at -> words[at].length() > 3)
        .forEach(at -> {
          var word = new StringBuilder(words[at]);
          int place = 1 + random.nextInt(word.length() - 2);
          char letter = word.charAt(place);
          switch (random.nextInt(3)) {
            case 0 -> word.deleteCharAt(place);
            case 1 -> word.insert(place, letter);
            default -> word.deleteCharAt(place).insert(place + 1, letter);
          }
          words[at] = word.toString();
        });
    return Arrays.stream(words)
        .filter(each -> words.length < 4 || random.nextInt(6) > 0)
        .collect(Collectors.joining(" "));
  }
}
