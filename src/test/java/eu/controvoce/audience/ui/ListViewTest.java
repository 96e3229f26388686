package eu.controvoce.audience.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.audience.ui", "eu.controvoce.base.ui"})
class ListViewTest extends SpringBrowserlessTest {

  @Autowired TestMembers people;
  @Autowired Lists lists;

  private ListId list;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    var officer = people.a(Role.OFFICER);
    list = lists.create(officer.asActor(), "Amici del quartiere", "").id();
    lists.add(officer.asActor(), list, "anna@example.org", "it", "di persona");
    TestSignIn.as(officer);
    super.initVaadinEnvironment();
  }

  @Test
  void aListShowsWhoIsOnItAndHowItsLettersLook() {
    navigate(ListsView.ROUTE + "/" + list, ListView.class);

    assertThat(find(Span.class).withText("anna@example.org").exists()).isTrue();
    test(find(Button.class).withText(words("list.preview.week")).last()).click();
    assertThat(find(IFrame.class).last().getSrcdoc().orElseThrow())
        .contains("Titillium", "disiscrizione/");
  }

  @Test
  void officersDoNotGetToAPersonsData() {
    UI.getCurrent().navigate(PersonView.ROUTE);

    assertThat(getCurrentView()).isNotInstanceOf(PersonView.class);
  }

  @Test
  void managersFindAPersonsData() {
    TestSignIn.as(people.a(Role.MANAGER));
    navigate(PersonView.class);

    test(find(TextField.class).withLabel(words("person.address")).last())
        .setValue("Anna@example.org");
    test(find(Button.class).withText(words("person.find")).last()).click();

    assertThat(find(Button.class).withText(words("person.erase")).exists()).isTrue();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
