package eu.controvoce.campaign.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.playbook.PlaybookDesk;
import eu.controvoce.campaign.playbook.PlaybookLinks;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.playbook.ui", "eu.controvoce.base.ui"})
class PlaybookViewsTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired PlaybookDesk desk;
  @Autowired PlaybookRun run;
  @Autowired CampaignDesk campaigns;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    new CampaignFixtures(beans).anApprovedMessage();
    TestSignIn.as(people.a(Role.OFFICER, CampaignFixtures.SETTIMO));
    super.initVaadinEnvironment();
  }

  @Test
  void anEmptyPlaceSaysWhatItIsFor() {
    navigate(PlaybooksView.class);

    assertThat(find(H2.class).all()).extracting(H2::getText).contains(words("playbook.empty"));
  }

  @Test
  void anOfficerWritesOneMakesTheCampaignAndTicks() {
    navigate(PlaybookEditorView.class);
    type("playbook.field.name", "Comincia la scuola");
    test(area("playbook.field.objective")).setValue("Le famiglie sanno a chi chiedere");
    click("playbook.save");

    var made = desk.list(CampaignFixtures.OFFICER).getFirst();
    assertThat(made.checklist()).hasSize(1);
    navigate(PlaybookLinks.playbook(made.id()), PlaybookView.class);
    click("playbook.use");
    click("playbook.use.do");

    assertThat(campaigns.list(CampaignFixtures.OFFICER)).hasSize(1);
    test(find(Checkbox.class).all().getFirst()).click();
    assertThat(run.uses(CampaignFixtures.OFFICER, made.id()))
        .singleElement()
        .satisfies(each -> assertThat(each.done()).isEqualTo(1));
  }

  @Test
  void whatWasTypedStaysWhenItIsRefused() {
    navigate(PlaybookEditorView.class);
    type("playbook.field.name", "Senza obiettivo");

    click("playbook.save");

    assertThat(desk.list(CampaignFixtures.OFFICER)).isEmpty();
    assertThat(field("playbook.field.name").getValue()).isEqualTo("Senza obiettivo");
    assertThat(area("playbook.field.objective").isInvalid()).isTrue();
    assertThat(find(Span.class).all()).isNotEmpty();
  }

  private void type(String key, String text) {
    test(field(key)).setValue(text);
  }

  private TextField field(String key) {
    return find(TextField.class).all().stream()
        .filter(each -> words(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TextArea area(String key) {
    return find(TextArea.class).all().stream()
        .filter(each -> words(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void click(String key) {
    test(find(Button.class).all().stream()
            .filter(each -> words(key).equals(each.getText()))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
