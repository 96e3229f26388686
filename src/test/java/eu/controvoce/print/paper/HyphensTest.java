package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  @ParameterizedTest
  @CsvSource({
    "graduatoria, gra-dua-to-ria",
    "assegnazione, asse-gna-zio-ne",
    "cittadinanza, cit-ta-di-nan-za",
    "amministrazione, ammi-ni-stra-zio-ne",
    "acquistare, acqui-sta-re",
    "casa, casa"
  })
  void longWordsAreDividedAsAtSchool(String word, String divided) {
    var expected = divided.replaceFirst("-.{2}$", divided.substring(divided.length() - 2));

    assertThat(Hyphens.in(word).replace(Hyphens.SOFT, '-')).isEqualTo(expected);
  }
}
