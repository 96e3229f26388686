package eu.controvoce.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueBadgeTest {

  @ParameterizedTest
  @CsvSource({"-1, LATE", "0, TODAY", "1, SOON", "2, SOON", "3, LATER"})
  void aDueDateIsLateOnlyOnceItsDayIsOver(int days, DueBadge.Nearness expected) {
    var today = LocalDate.of(2026, 11, 23);

    assertThat(DueBadge.Nearness.of(today.plusDays(days), today)).isEqualTo(expected);
  }
}
