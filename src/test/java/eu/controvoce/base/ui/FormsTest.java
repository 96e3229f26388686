package eu.controvoce.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eu.controvoce.ControvoceTest;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ControvoceTest
@ViewPackages(packages = "eu.controvoce.base.ui")
class FormsTest extends SpringBrowserlessTest {

  private final TextField words = new TextField();
  private final FieldErrors errors = new FieldErrors();

  @BeforeEach
  void aForm() {
    UI.getCurrent().setLocale(Locale.ITALIAN);
    UI.getCurrent().add(words);
    errors.bind("exactWords", words);
    words.setValue("Danno le case prima a loro");
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
    var done = errors.attempt(() -> refuse("exactWords"));

    assertThat(done).isFalse();
    assertThat(words.isInvalid()).isTrue();
    assertThat(words.getErrorMessage()).isEqualTo("Scegli una data");
    assertThat(words.getValue()).isEqualTo("Danno le case prima a loro");
    assertThat(notices()).isEmpty();
  }

  @Test
  void aMessageGoesAwayWhenItsFieldChanges() {
    errors.attempt(() -> refuse("exactWords"));

    words.setValue("Altro");

    assertThat(words.isInvalid()).isFalse();
  }

  @Test
  void whatBelongsToNoFieldIsTold() {
    errors.attempt(() -> refuse("area"));
    errors.attempt(() -> {
      throw new RuleBroken("ui.denied");
    });

    assertThat(words.isInvalid()).isFalse();
    assertThat(notices()).hasSize(2);
  }

  @Test
  void whatWorksLeavesNoMessage() {
    errors.attempt(() -> refuse("exactWords"));

    assertThat(errors.attempt(() -> {})).isTrue();
    assertThat(words.isInvalid()).isFalse();
  }

  @Test
  void theSignInTellsHowLongToWaitAndBelievesNoOddAddress() {
    UI.getCurrent().navigate("login", QueryParameters.of("wait", "30"));
    assertThat(text()).contains("Riprova fra 30 secondi");

    UI.getCurrent().navigate("login", QueryParameters.of("wait", "<b>9999999</b>"));
    assertThat(text()).contains("Riprova fra 60 secondi");
  }

  @Test
  void theSignInShowsNoAccountsOutsideTheDemo() {
    UI.getCurrent().navigate("login");

    assertThat(all(UI.getCurrent()).filter(NativeButton.class::isInstance)).hasSize(1);
  }

  @Test
  void anAddressThatDoesNotExistIsToldInHumanWords() {
    UI.getCurrent().navigate("qualcosa/che/manca");

    assertThat(text()).contains("L’indirizzo è sbagliato").doesNotContain("Exception");
  }

  private static void refuse(String field) {
    throw new InvalidInput(field, "ui.date.required");
  }

  private static List<Notification> notices() {
    return all(UI.getCurrent())
        .filter(Notification.class::isInstance)
        .map(Notification.class::cast)
        .filter(Notification::isOpened)
        .toList();
  }

  private static String text() {
    return all(UI.getCurrent())
        .map(each -> each.getElement().getText())
        .collect(Collectors.joining(" "));
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(FormsTest::all));
  }
}
