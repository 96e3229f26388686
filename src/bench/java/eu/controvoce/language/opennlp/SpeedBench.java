package eu.controvoce.language.opennlp;

import eu.controvoce.language.Analyst;
import eu.controvoce.language.frame.Example;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** The whole analysis against OpenNLP's bare tokenizer and categorizer, on one core, in turn. */
final class SpeedBench {

  private static final int ROUNDS = 7;

  /** Processor time of this thread: what others do on the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final Analyst analyst;
  private final Report report;

  SpeedBench(Analyst analyst, Report report) {
    this.analyst = analyst;
    this.report = report;
  }

  void run(String language, List<Example> training, List<String> texts) throws IOException {
    var tokenizer = tokenizer();
    var categorizer = categorizer(tokenizer, training);
    Consumer<String> raw = text -> categorizer.categorize(tokenizer.tokenize(text));
    Consumer<String> own = text -> analyst.analyse(text, Locale.of(language));
    var ownTimes = new ArrayList<Double>();
    var rawTimes = new ArrayList<Double>();
    for (int round = -2; round < ROUNDS; round++) {
      double ownTime = seconds(own, texts);
      double rawTime = seconds(raw, texts);
      if (round >= 0) {
        ownTimes.add(ownTime);
        rawTimes.add(rawTime);
      }
    }
    double ownRate = texts.size() / median(ownTimes);
    double rawRate = texts.size() / median(rawTimes);
    report.row(
        language,
        String.valueOf(texts.size()),
        Report.number(ownRate, 0),
        Report.number(rawRate, 0),
        Report.number(ownRate / rawRate, 2));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double seconds(Consumer<String> work, List<String> texts) {
    long start = CPU.getCurrentThreadCpuTime();
    texts.forEach(work);
    return (CPU.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** English is the one language with an official model; its work per letter is the same. */
  private static TokenizerME tokenizer() throws IOException {
    try (var in =
        SpeedBench.class.getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      return new TokenizerME(
          new TokenizerModel(Objects.requireNonNull(in, "opennlp-models-tokenizer-en")));
    }
  }

  private static DocumentCategorizerME categorizer(TokenizerME tokenizer, List<Example> training)
      throws IOException {
    var settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, 20);
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    var samples =
        training.stream()
            .map(each ->
                new DocumentSample(
                    each.topics().stream().findFirst().orElse("none"),
                    tokenizer.tokenize(each.text())))
            .toList();
    return new DocumentCategorizerME(
        DocumentCategorizerME.train(
            "it", ObjectStreamUtils.createObjectStream(samples), settings, new DoccatFactory()));
  }
}
