package eu.controvoce.language.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  private final PersonalData personalData =
      new PersonalData(Set.of("comune", "assessore", "lavoro", "italiani", "torinese")::contains);

  @Test
  void namesAndPhonesAreFoundWhereTheyStand() {
    var text = "me l'ha detto Mario Rossi, 333 1234567";

    assertThat(found(text)).containsExactly("NAME Mario Rossi", "PHONE 333 1234567");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la signora Bianchi | NAME Bianchi",
        "il mio vicino Youssef El Amrani | NAME Youssef El Amrani",
        "ho visto Rosa al mercato | NAME Rosa",
        "Fatou la senegalese del mercato | NAME Fatou",
        "mario rossi mi ha detto che | NAME mario rossi",
        "scrivi a luca.bianchi@posta.example | EMAIL luca.bianchi@posta.example",
        "targa AB 123 CD | PLATE AB 123 CD",
        "codice RSSMRA80A01L219X | TAX_CODE RSSMRA80A01L219X",
        "IBAN IT60 X054 2811 1010 0000 0123 456 | IBAN IT60 X054 2811 1010 0000 0123 456",
        "abita in via Garibaldi 12, interno 3 | ADDRESS via Garibaldi 12, interno 3",
        "abito in via XX Settembre 15 | ADDRESS via XX Settembre 15",
        "chiamate lo 011/5551234 | PHONE 011/5551234",
        "my neighbour Aisha Bello | NAME Aisha Bello",
      })
  void whatIdentifiesSomeoneIsFound(String text, String expected) {
    assertThat(found(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in corso Giulio Cesare è tutto chiuso",
        "Porta Palazzo e San Salvario sono pieni",
        "Rosa e verde sono i colori della festa",
        "il Comune di Torino e l'INPS",
        "35 euro al giorno per 200 persone",
        "in via Roma 3 case sono vuote",
        "portano via 35 euro a testa",
        "Settimo Torinese, 12 maggio 2026",
        "il numero verde 800 123456",
        "Natale senza presepe",
        "Lo dice Salvini",
        "",
        "😀",
      })
  void whatIdentifiesNobodyIsLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void findingsNeverOverlapAndAreInOrder() {
    var findings =
        personalData.find(
            "Mario Rossi, via Mario Rossi 12, mario.rossi@posta.example, 333 1234567");

    for (int i = 1; i < findings.size(); i++) {
      assertThat(findings.get(i).start()).isGreaterThanOrEqualTo(findings.get(i - 1).end());
    }
    assertThat(findings).hasSize(4);
  }

  private java.util.List<String> found(String text) {
    return personalData.find(text).stream()
        .map(each -> each.kind() + " " + text.substring(each.start(), each.end()))
        .toList();
  }
}
