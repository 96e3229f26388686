package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  @ParameterizedTest
  @CsvSource({
    "amministrazione, ammi-ni-stra-zione",
    "internazionalizzazione, inter-na-zio-na-liz-za-zione",
    "ACQUEDOTTISTICAMENTE, ACQUE-DOT-TI-STI-CA-MENTE",
    "precipitevolissimevolmente, pre-ci-pi-te-vo-lis-si-me-vol-mente",
    "cittadinanza, cittadinanza"
  })
  void longWordsAreDividedAsAtSchool(String word, String divided) {
    assertThat(Hyphens.in(word).replace(Hyphens.SOFT, '-')).isEqualTo(divided);
  }
}
