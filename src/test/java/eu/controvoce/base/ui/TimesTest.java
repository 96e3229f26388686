package eu.controvoce.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.SettableClock;
import eu.controvoce.base.i18n.TestTranslations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class TimesTest {

  private final SettableClock clock = new SettableClock();
  private final Times times =
      new Times(
          clock,
          new DefaultListableBeanFactory().getBeanProvider(Whoami.class),
          TestTranslations.strict());

  @Test
  void aTimeIsReadInTheCitysZone() {
    assertThat(times.at(SettableClock.START, Locale.ITALIAN)).isEqualTo("lun 23 nov, 9:00");
    assertThat(times.at(SettableClock.START, Locale.ENGLISH)).isEqualTo("Mon 23 Nov, 9:00");
    assertThat(times.at(SettableClock.START, ZoneId.of("Europe/Lisbon"), Locale.ITALIAN))
        .isEqualTo("lun 23 nov, 8:00");
  }

  @Test
  void theYearIsSaidOnlyWhenItIsAnotherOne() {
    assertThat(times.date(LocalDate.of(2026, 1, 2), Locale.ITALIAN)).isEqualTo("ven 2 gen");
    assertThat(times.date(LocalDate.of(2025, 1, 2), Locale.ITALIAN)).isEqualTo("gio 2 gen 2025");
  }

  @Test
  void todayIsTheCitysToday() {
    clock.set(Instant.parse("2026-11-23T23:30:00Z"));

    assertThat(times.today()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT0S | adesso",
        "PT20M | fra 20 minuti",
        "-PT1M | un minuto fa",
        "PT3H | fra 3 ore",
        "-PT20H | 20 ore fa",
        "PT24H | domani",
        "-PT34H | 2 giorni fa",
        "PT48H | fra 2 giorni",
        "-PT26H | ieri"
      })
  void howFarAwayIsSaidInTheLargestUnit(Duration apart, String expected) {
    assertThat(times.relative(SettableClock.START.plus(apart), Locale.ITALIAN)).isEqualTo(expected);
  }

  @Test
  void farAwayDaysAreSaidAsDates() {
    var today = LocalDate.of(2026, 11, 23);

    assertThat(times.relative(today, Locale.ITALIAN)).isEqualTo("oggi");
    assertThat(times.relative(today.plusDays(1), Locale.ENGLISH)).isEqualTo("tomorrow");
    assertThat(times.relative(today.plusDays(90), Locale.ITALIAN)).isEqualTo("dom 21 feb 2027");
  }
}
