package eu.controvoce.campaign.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenessTest {

  @Test
  void itIsTheRankThatIsReached() {
    var hundred = LongStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList();

    assertThat(Lateness.of(hundred)).isEqualTo(new Lateness(100, 50, 95, 99));
  }

  @Test
  void ofNothingItSaysThatItStandsOnNothing() {
    assertThat(Lateness.of(List.of())).isEqualTo(new Lateness(0, 0, 0, 0));
  }

  @Test
  void whatBeganAMomentEarlyByRoundingWasNotLate() {
    assertThat(Lateness.of(List.of(Duration.ofMillis(-1)))).isEqualTo(new Lateness(1, 0, 0, 0));
  }
}
