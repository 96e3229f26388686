package eu.controvoce.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.controvoce.base.ui.ChartData.Kind;
import eu.controvoce.base.ui.ChartData.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDataTest {

  @Test
  void everySeriesHasAValueForEachLabel() {
    var incomplete = new Series("nuove", List.of(1.0), Tone.RUMOUR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChartData(Kind.BAR, List.of("a", "b"), List.of(incomplete)))
        .withMessageContaining("Expected 2 values in series 'nuove', found 1");
  }

  @Test
  void onlyZeroesAreNothingToDraw() {
    var none = new Series("nuove", List.of(0.0, 0.0), Tone.RUMOUR);
    var some = new Series("nuove", List.of(0.0, 2.0), Tone.RUMOUR);

    assertThat(new ChartData(Kind.LINE, List.of("a", "b"), List.of(none)).isEmpty()).isTrue();
    assertThat(new ChartData(Kind.LINE, List.of("a", "b"), List.of(some)).isEmpty()).isFalse();
  }
}
