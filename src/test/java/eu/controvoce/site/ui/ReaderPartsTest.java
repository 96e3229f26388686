package eu.controvoce.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import eu.controvoce.site.Correction;
import eu.controvoce.site.Opinion;
import eu.controvoce.site.OpinionDesk;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import eu.controvoce.site.SheetGiven;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = "eu.controvoce.base.ui")
class ReaderPartsTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired Cities cities;
  @Autowired PublicSheets sheets;
  @Autowired OpinionDesk opinions;
  @Autowired ReceptionPart reception;
  @Autowired CorrectionsPart corrections;

  private SheetGiven given;
  private CounterMessage message;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    given = new SheetGiven(beans);
    message = given.aPublished();
    TestSignIn.as(people.a(Role.OFFICER, CampaignFixtures.SETTIMO));
    super.initVaadinEnvironment();
  }

  @Test
  void whatReadersSayIsCountedAndQuotedAsText() {
    show(reception.part(message, () -> {}).orElseThrow());
    assertThat(words(Paragraph.class)).contains(UI.getCurrent().getTranslation("reception.none"));

    say(Opinion.Clarity.NO, "Troppo <b>lungo</b>");
    say(Opinion.Clarity.YES, null);
    show(reception.part(message, () -> {}).orElseThrow());

    assertThat(words(Paragraph.class))
        .contains(UI.getCurrent().getTranslation("reception.counts", 2L, 1L, 0L, 1L));
    assertThat(words(Span.class)).contains("Troppo <b>lungo</b>");
  }

  @Test
  void anOperatorDoesNotReadIt() {
    TestSignIn.as(people.a(Role.OPERATOR, CampaignFixtures.SETTIMO));

    assertThat(reception.part(message, () -> {})).isEmpty();
    assertThat(corrections.part(message, () -> {})).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void aChangeIsExplainedOnceItsKindIsChosen() {
    assertThat(corrections.part(message, () -> {})).isEmpty();
    var now = given.rewritten(message, "Il punteggio vale per tutti");
    var reloads = new AtomicInteger();
    show(corrections.part(now, reloads::incrementAndGet).orElseThrow());
    RadioButtonGroup<Correction.Kind> kind = find(RadioButtonGroup.class).single();

    test(find(Button.class).single()).click();
    assertThat(kind.isInvalid()).isTrue();
    assertThat(reloads).hasValue(0);
    kind.setValue(Correction.Kind.ERROR);
    test(find(TextArea.class).single()).setValue("Mancava la soglia.");
    test(find(Button.class).single()).click();

    assertThat(reloads).hasValue(1);
    assertThat(sheets.find(now.city(), now.id()).orElseThrow().changes())
        .singleElement()
        .extracting(PublicSheet.Change::told)
        .extracting(each -> Objects.requireNonNull(each).note())
        .isEqualTo("Mancava la soglia.");
  }

  private void say(Opinion.Clarity clarity, @Nullable String text) {
    var city = cities.findById(message.city()).orElseThrow();
    var sheet = sheets.find(message.city(), message.id()).orElseThrow();
    assertThat(opinions.take(city, sheet, clarity, text, "198.51.100.7")).isTrue();
  }

  private void show(Component part) {
    UI.getCurrent().removeAll();
    UI.getCurrent().add(part);
  }

  private <T extends Component> List<String> words(Class<T> kind) {
    return find(kind).all().stream().map(each -> each.getElement().getText()).toList();
  }
}
