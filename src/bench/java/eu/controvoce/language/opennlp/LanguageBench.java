package eu.controvoce.language.opennlp;

import eu.controvoce.language.CodingFrame.Topic;
import eu.controvoce.language.frame.FrameReader;
import java.util.HashSet;
import java.util.List;

/** Measures the language engine and prints the figures; {@code ./controvoce bench language}. */
final class LanguageBench {

  private LanguageBench() {}

  public static void main(String[] args) {
    var root = args.length > 0 ? args[0] : "classpath:campaigns/coding-frame/";
    var parts = args.length > 1 ? args[1] : "cv,eval";
    var frame = FrameReader.read(root, List.of("it", "en"));
    var normaliser = Engine.normaliser(frame);
    var topics = frame.coding().topics().stream().map(Topic::code).toList();
    var report = new Report();
    for (var language : frame.languages()) {
      var kit = new LanguageKit(language, Engine.dictionary(language.code()), normaliser);
      var training = new TopicTraining(kit, frame);
      var bench = new TopicBench(training, kit, report);
      if (parts.contains("cv")) {
        bench.crossValidate(language.code(), topics, language.examples());
      }
      if (parts.contains("eval")) {
        long start = System.nanoTime();
        var model = training.train(language.examples());
        report.line(
            "Training: " + language.examples().size() + " sentences, "
                + Report.number((System.nanoTime() - start) / 1e9, 1) + " s, "
                + model.weights().size() + " features, sure from "
                + Report.share(model.calibration().sure())
                + " " + model.calibration());
        bench.evaluate(
            language.code(),
            model,
            EvaluationPart.examples(language.code(), new HashSet<>(topics)));
      }
    }
  }
}
