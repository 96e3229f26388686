package eu.controvoce.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import eu.controvoce.learning.FrameDesk;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Towns;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.learning.ui", "eu.controvoce.base.ui"})
class FrameViewTest extends SpringBrowserlessTest {

  @Autowired TestMembers people;
  @Autowired Towns towns;
  @Autowired Listening listening;
  @Autowired FrameDesk desk;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    TestSignIn.as(people.a(Role.ADMINISTRATOR));
    super.initVaadinEnvironment();
  }

  @Test
  void everyPartOpens() {
    for (var part : FramePart.values()) {
      navigate(FramePages.ROUTE + "/" + part.key(), FrameView.class);
    }
    navigate(FrameView.class);

    assertThat(shows("Case popolari")).isTrue();
  }

  @Test
  void othersDoNotGetThere() {
    TestSignIn.as(people.a(Role.MANAGER));

    UI.getCurrent().navigate(FramePages.ROUTE);

    assertThat(getCurrentView()).isNotInstanceOf(FrameView.class);
  }

  @Test
  void aFormAddedIsTriedAndThenApplied() {
    towns.aSighting(towns.settimo(Role.OPERATOR), "Il zubbolone lo regalano sempre a quelli");
    navigate(FramePages.ROUTE + "/concetti", FrameView.class);
    var search = find(TextField.class).withLabel(words("frame.concepts.search")).single();
    test(search).setValue("alloggio pubblico");
    test(find(Button.class).all().stream()
            .filter(each -> each.getAriaLabel().orElse("").startsWith("Modifica "))
            .findFirst()
            .orElseThrow())
        .click();
    test(find(TextField.class).withLabel(words("frame.form.add")).single()).setValue("zubbolone");
    click("frame.form.add.do");
    click("ui.close");

    navigate(FramePages.ROUTE + "/modifiche", FrameView.class);
    click("frame.preview");
    assertThat(shows("Nessun tema → Case popolari")).isTrue();
    click("frame.apply");

    assertThat(desk.number(towns.administrator())).isEqualTo(1);
  }

  @Test
  void wordsOfResidentsAreShownOnRequestOnly() {
    var operator = towns.settimo(Role.OPERATOR);
    var sighting = towns.aSighting(operator, "<b>Case popolari</b> solo a loro");
    listening.confirmTopics(operator, sighting.id(), List.of("welfare"));
    navigate(FramePages.ROUTE + "/esempi", FrameView.class);
    assertThat(shows(sighting.exactWords())).isFalse();

    click("frame.examples.read");

    assertThat(shows("<b>Case popolari</b> solo a loro")).isTrue();
  }

  @Test
  void theModelInUseIsShownWithItsFigures() {
    navigate(FramePages.ROUTE + "/modelli", FrameView.class);

    assertThat(find(Paragraph.class).withText(words("learning.model.shipped")).exists()).isTrue();
    assertThat(find(FiguresTable.class).all()).hasSize(2);
  }

  private void click(String key) {
    test(find(Button.class).withText(words(key)).last()).click();
  }

  private boolean shows(String text) {
    return find(Span.class).withText(text).exists();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
