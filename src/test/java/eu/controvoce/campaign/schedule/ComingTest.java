package eu.controvoce.campaign.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.schedule.DueWork.Due;
import eu.controvoce.channel.OutletId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComingTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private final Coming coming = new Coming();

  @Test
  void tellsNothingBeforeItsInstant() {
    coming.remember(List.of(due("a", 0)));
    assertThat(coming.due(NINE.minusMillis(1))).isEmpty();
  }

  @Test
  void tellsWhatIsDueOnceAndKeepsWhatComesLater() {
    coming.remember(List.of(due("a", 0), due("b", 0), due("c", 1)));
    assertThat(coming.due(NINE)).extracting(each -> each.id().value()).containsExactly("a", "b");
    assertThat(coming.due(NINE)).isEmpty();
    assertThat(coming.due(NINE.plusSeconds(1)))
        .extracting(each -> each.id().value())
        .containsExactly("c");
  }

  @Test
  void believesTheLastLookOnly() {
    coming.remember(List.of(due("a", 0)));
    coming.remember(List.of(due("b", 1)));
    assertThat(coming.due(NINE.plusSeconds(1)))
        .extracting(each -> each.id().value())
        .containsExactly("b");
  }

  private static Due due(String id, int seconds) {
    return new Due(
        new PublicationId(id),
        new OutletId("outlet"),
        "PUBLIC_PAGE",
        false,
        NINE.plusSeconds(seconds));
  }
}
