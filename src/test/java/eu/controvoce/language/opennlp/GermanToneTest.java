package eu.controvoce.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.language.frame.FrameReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language whose grammar nobody wrote down is read more roughly, but not backwards. */
class GermanToneTest {

  private static final LanguageKit KIT = kit();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ausländer sind keine Tiere",
        "Ausländer sind nicht dumm",
        "Der Deutschkurs für Ausländer beginnt im März",
      })
  void counterSpeechIsNotReferred(String text) {
    assertThat(refers(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ausländer sind Tiere",
        "Ausländer sind alle dumm",
        "Ausländer sind keine Menschen",
        "Ich kann diese Ausländer nicht ausstehen",
      })
  void contemptIsReferred(String text) {
    assertThat(refers(text)).isTrue();
  }

  private static boolean refers(String text) {
    var terms = KIT.read(text).terms();
    return KIT.tone().refer(text, terms, KIT.tone().find(terms));
  }

  private static LanguageKit kit() {
    var frame = FrameReader.read("classpath:campaigns/coding-frame/", List.of("de"));
    return new LanguageKit(
        frame.languages().getFirst(), Engine.dictionary("de"), Engine.normaliser(frame));
  }
}
