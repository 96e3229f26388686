package eu.controvoce.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.city.ui", "eu.controvoce.base.ui"})
class MembersViewTest extends SpringBrowserlessTest {

  @Autowired TestMembers people;
  @Autowired Members members;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    TestSignIn.as(people.a(Role.ADMINISTRATOR));
    super.initVaadinEnvironment();
  }

  @Test
  void administratorsSeeWhoWorksHere() {
    people.a(Role.OFFICER);
    var gone = people.a(Role.MANAGER);
    members.save(gone.withEnabled(false, gone.credentialsChangedAt()));

    navigate(MembersView.class);

    assertThat(shows("Member administrator")).isTrue();
    assertThat(shows("Member officer.asti")).isTrue();
    assertThat(shows("Member manager.asti")).isFalse();
  }

  @Test
  void othersDoNotGetThere() {
    TestSignIn.as(people.a(Role.MANAGER));

    UI.getCurrent().navigate(AdminPages.MEMBERS);

    assertThat(getCurrentView()).isNotInstanceOf(MembersView.class);
  }

  @Test
  void addingAMemberShowsALinkToHandOver() {
    var asti = people.asti();
    navigate(AdminPages.MEMBERS + "/" + AdminPages.NEW, MembersView.class);

    test(field("member.username")).setValue("maria.rossi");
    test(field("member.name")).setValue("Maria Rossi");
    choose(Role.OPERATOR, asti);
    click("members.add");

    assertThat(field("member.link").getValue()).contains("/password/");
    assertThat(members.findByUsername("maria.rossi")).map(Member::city).hasValue(asti.id());
    assertThat(shows("Maria Rossi")).isTrue();
  }

  @Test
  void whatCannotBeTakenIsToldBesideItsField() {
    navigate(AdminPages.MEMBERS + "/" + AdminPages.NEW, MembersView.class);

    test(field("member.username")).setValue("Maria Rossi!");
    test(field("member.name")).setValue("Maria Rossi");
    choose(Role.OPERATOR, people.asti());
    click("members.add");

    assertThat(field("member.username").isInvalid()).isTrue();
    assertThat(field("member.name").getValue()).isEqualTo("Maria Rossi");
    assertThat(members.count()).isEqualTo(1);
  }

  @Test
  void namesAreShownAsTyped() {
    var officer = people.a(Role.OFFICER);
    members.save(officer.withDetails("<img src=x onerror=alert(1)>", null, null));

    navigate(MembersView.class);

    assertThat(shows("<img src=x onerror=alert(1)>")).isTrue();
  }

  @Test
  void everyPageOfAdministrationOpens() {
    people.a(Role.OFFICER);

    navigate(CitiesView.class);
    assertThat(shows("Asti")).isTrue();
    navigate(AdminPages.CITIES + "/asti", CitiesView.class);
    assertThat(field("city.name").getValue()).isEqualTo("Asti");
    navigate(JournalView.class);
    navigate(ProfileView.class);
    assertThat(field("member.name").getValue()).isEqualTo("Member administrator");
  }

  @SuppressWarnings("unchecked")
  private void choose(Role role, City city) {
    var fields = find(ComboBox.class);
    ComboBox<Role> roles = fields.withLabel(words("member.role")).last();
    roles.setValue(role);
    ComboBox<City> cities = find(ComboBox.class).withLabel(words("member.city")).last();
    cities.setValue(city);
  }

  private TextField field(String key) {
    return find(TextField.class).withLabel(words(key)).last();
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
