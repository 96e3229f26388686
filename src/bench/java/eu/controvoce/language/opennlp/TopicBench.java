package eu.controvoce.language.opennlp;

import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.opennlp.Evaluation.Answered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Topics: five-fold cross-validation on the training part, then the evaluation part. */
final class TopicBench {

  private static final int FOLDS = 5;
  private static final long SEED = 5;
  private static final double[] BANDS = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001};

  private final TopicTraining training;
  private final LanguageKit kit;
  private final Report report;

  TopicBench(TopicTraining training, LanguageKit kit, Report report) {
    this.training = training;
    this.kit = kit;
    this.report = report;
  }

  /** Each sentence answered by a model that was trained and calibrated without it. */
  void crossValidate(String language, List<String> topics, List<Example> examples) {
    var shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, new Random(SEED));
    var answers = new ArrayList<Answered>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var seen = new ArrayList<Example>();
      var unseen = new ArrayList<Example>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(shuffled.get(i));
      }
      answers.addAll(answers(training.train(seen), unseen));
    }
    summary(language + ", cross-validation", Evaluation.of(topics, answers));
  }

  /** The evaluation part, never trained on. */
  void evaluate(String language, TopicModel model, List<Example> examples) {
    var answers = answers(model, examples);
    var evaluation = Evaluation.of(model.topics(), answers);
    summary(language + ", evaluation", evaluation);
    report.table("topic", "precision", "recall", "F1", "texts");
    evaluation.topics().forEach((topic, score) ->
        report.row(
            topic,
            Report.share(score.precision()),
            Report.share(score.recall()),
            Report.share(score.f1()),
            String.valueOf(score.examples())));
    reliability(answers);
    confusion(model.topics(), answers);
  }

  private List<Answered> answers(TopicModel model, List<Example> examples) {
    return examples.stream()
        .map(each -> model.answer(each.topics(), kit.read(each.text()), each.text()))
        .toList();
  }

  private void summary(String title, Evaluation figures) {
    report.table(
        title, "texts", "macro-F1", "micro-F1", "right where sure", "texts with a sure answer",
        "left alone where none");
    report.row(
        "",
        String.valueOf(figures.texts()),
        Report.share(figures.macroF1()),
        Report.share(figures.microF1()),
        Report.share(figures.surePrecision()),
        Report.share(figures.sureShare()),
        Report.share(figures.noneRight()));
  }

  private void reliability(List<Answered> answers) {
    report.table("confidence", "suggestions", "mean confidence", "right");
    for (int i = 1; i < BANDS.length; i++) {
      int count = 0;
      double sum = 0;
      int right = 0;
      for (var answer : answers) {
        for (var each : answer.suggested()) {
          if (each.confidence() >= BANDS[i - 1] && each.confidence() < BANDS[i]) {
            count++;
            sum += each.confidence();
            right += answer.expected().contains(each.code()) ? 1 : 0;
          }
        }
      }
      if (count > 0) {
        report.row(
            String.format(Locale.ROOT, "%.2f–%.2f", BANDS[i - 1], Math.min(1, BANDS[i])),
            String.valueOf(count),
            Report.share(sum / count),
            Report.share((double) right / count));
      }
    }
  }

  /** Rows: what a text with one topic has; columns: the first suggestion. */
  private void confusion(List<String> topics, List<Answered> answers) {
    var names = new ArrayList<>(topics);
    names.add("none");
    var counts = new int[names.size()][names.size()];
    for (var answer : answers) {
      if (answer.expected().size() <= 1) {
        var is = answer.expected().stream().findFirst().orElse("none");
        var said =
            answer.suggested().stream().findFirst().map(TopicSuggestion::code).orElse("none");
        counts[names.indexOf(is)][names.indexOf(said)]++;
      }
    }
    var head = new ArrayList<String>();
    head.add("is ↓ said →");
    names.forEach(each -> head.add(each.substring(0, Math.min(5, each.length()))));
    report.table(head.toArray(String[]::new));
    for (int i = 0; i < names.size(); i++) {
      var row = new ArrayList<String>();
      row.add(names.get(i));
      for (int count : counts[i]) {
        row.add(count == 0 ? "" : String.valueOf(count));
      }
      report.row(row.toArray(String[]::new));
    }
  }
}
