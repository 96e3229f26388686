package eu.controvoce.campaign.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.feed.CalendarLink.Scope;
import eu.controvoce.campaign.feed.CalendarLinkDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.feed.ui", "eu.controvoce.base.ui"})
class CalendarLinksViewTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired CalendarLinkDesk desk;

  private Actor actor;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    var _ = new CampaignFixtures(beans);
    var member = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO);
    actor = member.asActor();
    TestSignIn.as(member);
    super.initVaadinEnvironment();
  }

  @Test
  void anEmptyPageSaysWhatALinkIsFor() {
    navigate(CalendarLinksView.class);

    assertThat(find(H2.class).all())
        .extracting(H2::getText)
        .contains("Nessun calendario collegato");
  }

  @Test
  void aLinkIsMadeWithANameAndItsAddressShown() {
    navigate(CalendarLinksView.class);
    press("Crea un collegamento");
    var name = find(TextField.class).withCaption("Nome").single();

    find(Button.class).withText("Crea un collegamento").all().getLast().click();
    assertThat(name.isInvalid()).isTrue();
    name.setValue("Telefono");
    find(Button.class).withText("Crea un collegamento").all().getLast().click();

    var made = desk.list(actor);
    assertThat(made)
        .singleElement()
        .satisfies(each -> assertThat(each.name()).isEqualTo("Telefono"));
    assertThat(find(TextField.class).withCaption("Indirizzo del calendario").single().getValue())
        .isEqualTo(desk.address(actor, made.getFirst().id()));
  }

  @Test
  void theListSaysWhatEachShowsAndWhenItWasRead() {
    desk.make(actor, "Ufficio", Scope.CITY, null);

    navigate(CalendarLinksView.class);

    assertThat(find(Span.class).all())
        .extracting(Span::getText)
        .contains("Ufficio", "Tutto il piano della tua città", "mai usato");
    assertThat(find(Dialog.class).all()).isEqualTo(List.of());
  }

  private void press(String text) {
    find(Button.class).withText(text).single().click();
  }
}
