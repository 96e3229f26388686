package eu.controvoce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabulariesTest {

  private final Vocabularies vocabularies = new Vocabularies(_ -> List.of());

  @Test
  void bothLanguagesHaveAnAgreedVocabulary() {
    assertThat(vocabularies.of("it").entries()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(vocabularies.of("en").entries()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(vocabularies.of("fr").entries()).isNotEmpty();
    assertThat(vocabularies.of("xx").entries()).isEmpty();
  }

  @Test
  void noWordToUseIsItselfToBeAvoided() {
    for (var language : new String[] {"it", "en"}) {
      var vocabulary = vocabularies.of(language);
      for (var entry : vocabulary.entries()) {
        assertThat(vocabulary.find(entry.use())).as(entry.use()).isEmpty();
      }
    }
  }

  @Test
  void onlyWholeWordsCountWhateverTheirCase() {
    var italian = vocabularies.of("it");

    assertThat(italian.find("La clandestinità")).isEmpty();
    assertThat(italian.find("CLANDESTINO")).hasSize(1);
    assertThat(italian.find("i vu’ cumprà")).hasSize(1);
  }

  @Test
  void aDenialCountsOnlyAtTheBeginning() {
    var italian = vocabularies.of("it");

    assertThat(italian.denialAtStart("Norma e legge")).isEmpty();
    assertThat(italian.denialAtStart("La regola non è vero mistero")).isEmpty();
    assertThat(italian.denialAtStart("“Non è vero”, dirai")).hasValue("Non è vero");
  }
}
