package eu.controvoce.learning;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.language.ModelFigures;
import eu.controvoce.language.ModelFigures.OfTopic;
import eu.controvoce.learning.ModelWarning.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelWarningTest {

  @Test
  void topicsWithFewExamplesComeBeforeThoseOftenTakenWrongly() {
    var english =
        new ModelFigures(
            "en",
            300,
            0,
            90,
            0.7,
            0.7,
            0.9,
            0.5,
            0.9,
            List.of(
                new OfTopic("work", 200, 20, 0.4, 0.4, 0.4),
                new OfTopic("housing", 41, 20, 0.9, 0.9, 0.9),
                new OfTopic("crime", 200, 20, 0.8, 0.8, 0.8)));

    assertThat(ModelWarning.of(List.of(english)))
        .containsExactly(
            new ModelWarning(Kind.FEW, "housing", "en", 41),
            new ModelWarning(Kind.WEAK, "work", "en", 40));
  }
}
