package eu.controvoce.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.language.opennlp.Evaluation.Answered;
import eu.controvoce.language.opennlp.Evaluation.TopicScore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final List<String> TOPICS = List.of("work", "health", "taxes");

  @Test
  void figuresCountWhatWasRightWrongAndMissed() {
    var evaluation =
        Evaluation.of(
            TOPICS,
            List.of(
                new Answered(Set.of("work"), List.of(sure("work")), false),
                new Answered(Set.of("work", "health"), List.of(sure("health")), false),
                new Answered(Set.of(), List.of(guessed("work")), false),
                new Answered(Set.of(), List.of(), true)));

    assertThat(evaluation.topics())
        .containsEntry("work", new TopicScore(1, 1, 1))
        .containsEntry("health", new TopicScore(1, 0, 0));
    assertThat(new TopicScore(1, 1, 1).f1()).isCloseTo(0.5, within(1e-9));
    assertThat(evaluation.macroF1()).isCloseTo(0.75, within(1e-9));
    assertThat(evaluation.microF1()).isCloseTo(4.0 / 6, within(1e-9));
    assertThat(evaluation.noneRight()).isEqualTo(0.5);
  }

  @Test
  void sureAnswersAreTopicsShownAsSureAndTextsSurelyWithoutAny() {
    var evaluation =
        Evaluation.of(
            TOPICS,
            List.of(
                new Answered(Set.of("work"), List.of(sure("work")), false),
                new Answered(Set.of("work"), List.of(sure("taxes"), guessed("work")), false),
                new Answered(Set.of(), List.of(), true),
                new Answered(Set.of("health"), List.of(), false)));

    assertThat(evaluation.sureShare()).isEqualTo(0.75);
    assertThat(evaluation.surePrecision()).isCloseTo(2.0 / 3, within(1e-9));
  }

  private static TopicSuggestion sure(String topic) {
    return new TopicSuggestion(topic, 0.97, true, List.of());
  }

  private static TopicSuggestion guessed(String topic) {
    return new TopicSuggestion(topic, 0.6, false, List.of());
  }
}
