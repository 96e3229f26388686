package eu.controvoce.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameDraftTest {

  private static final FrameDraft SHIPPED =
      new FrameDraft(
          FrameReader.read("classpath:campaigns/coding-frame/", List.of("it")), FrameChanges.NONE);

  @Test
  void aFormAddedIsInTheFrame() {
    var draft = SHIPPED.addForm("it", "public-housing", " casette  del quartiere ");

    assertThat(forms(draft)).contains("casette  del quartiere");
  }

  @Test
  void aFormThatIsThereIsNotAddedTwice() {
    var form = forms(SHIPPED).getFirst();

    assertThatThrownBy(
            () -> SHIPPED.addForm("it", "public-housing", form.toUpperCase(Locale.ITALIAN)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void takingAwayWhatWasAddedLeavesNoTrace() {
    var draft = SHIPPED.addForm("it", "public-housing", "casette");

    assertThat(draft.removeForm("it", "public-housing", "Casette")).isEqualTo(SHIPPED);
  }

  @Test
  void addingWhatWasTakenAwayLeavesNoTrace() {
    var form = forms(SHIPPED).getFirst();
    var draft = SHIPPED.removeForm("it", "public-housing", form);
    assertThat(forms(draft)).doesNotContain(form);

    assertThat(draft.addForm("it", "public-housing", form)).isEqualTo(SHIPPED);
  }

  @Test
  void aConceptKeepsAtLeastOneForm() {
    var draft = SHIPPED;
    var all = forms(SHIPPED);
    for (var form : all.subList(1, all.size())) {
      draft = draft.removeForm("it", "public-housing", form);
    }
    var last = draft;

    assertThatThrownBy(() -> last.removeForm("it", "public-housing", all.getFirst()))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.key()).isEqualTo("frame.rule.no-form"));
  }

  @Test
  void aDefinitionSaidAsInTheFilesIsNoChange() {
    var shipped = SHIPPED.shipped().coding().topic("housing").orElseThrow().definitions().get("it");
    var draft = SHIPPED.define("housing", "it", "Alloggi del Comune e graduatorie.");
    assertThat(draft.changes().definitions()).hasSize(1);

    assertThat(draft.define("housing", "it", String.valueOf(shipped))).isEqualTo(SHIPPED);
  }

  @Test
  void aWordNeedsSomethingToSayInsteadAndAReason() {
    var draft = SHIPPED.addWord("it", "vu cumprà, vu’ cumprà\n", "venditore ambulante", "Deride.");

    assertThat(draft.changes().words().getFirst().forms())
        .containsExactly("vu cumprà", "vu’ cumprà");
    assertThatThrownBy(() -> SHIPPED.addWord("it", "x", " ", "Deride."))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SHIPPED.addWord("it", " , ", "y", "Deride."))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatTheFrameDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> SHIPPED.addForm("it", "no-such-concept", "casette"))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> SHIPPED.addForm("fr", "public-housing", "HLM"))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> SHIPPED.define("no-such-topic", "it", "Testo."))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> SHIPPED.addForm("it", "public-housing", "!!"))
        .isInstanceOf(InvalidInput.class);
  }

  private static List<String> forms(FrameDraft draft) {
    return draft.changes().on(draft.shipped()).languages().getFirst().concepts().stream()
        .filter(each -> each.key().equals("public-housing"))
        .findFirst()
        .map(Concept::forms)
        .orElseThrow();
  }
}
