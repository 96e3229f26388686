package eu.controvoce.channel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import eu.controvoce.ControvoceTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.channel.ui", "eu.controvoce.base.ui"})
class OutletsViewTest extends SpringBrowserlessTest {

  /** Public, so that it is not refused; nothing is sent to it. */
  private static final String SERVER = "https://93.184.216.34";

  private static final Actor ADMINISTRATOR =
      new Actor(new MemberId("a"), "Ada", Role.ADMINISTRATOR, null);

  @Autowired TestMembers people;
  @Autowired Outlets outlets;
  @Autowired OutletDesk desk;
  @Autowired Cities cities;
  @Autowired Members members;
  @Autowired Fediverse fediverse;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    people.asti();
    TestSignIn.as(people.a(Role.ADMINISTRATOR));
    super.initVaadinEnvironment();
  }

  @Test
  void mastodonIsConnectedAndItsKeyIsNeverShownAgain() {
    begin(ChannelType.MASTODON);
    test(field("channel.server")).setValue(SERVER);
    test(find(PasswordField.class).single()).setValue("very-secret-key");

    click("channel.save");

    var saved = outlets.findAll().getFirst();
    assertThat(saved.isConnected()).isTrue();
    assertThat(saved.isOffline()).isFalse();
    assertThat(saved.settings().get("secret")).doesNotContain("very-secret-key");

    new OutletDialog(desk, cities, members, fediverse, ADMINISTRATOR, saved, () -> {}).open();
    assertThat(find(PasswordField.class).single().getValue()).isEmpty();
    assertThat(find(PasswordField.class).single().getHelperText())
        .isEqualTo(say("channel.token.present"));
  }

  @Test
  void withoutAKeyPeoplePublishByHand() {
    begin(ChannelType.BLUESKY);

    click("channel.save");

    assertThat(outlets.findAll()).singleElement().matches(Outlet::isOffline);
    assertThat(shows(say("channel.by-hand"))).isTrue();
  }

  @Test
  void aKindTellsWhereToGetItsKey() {
    for (var type :
        new ChannelType[] {ChannelType.MASTODON, ChannelType.TELEGRAM, ChannelType.BLUESKY}) {
      begin(type);
      assertThat(
              find(Paragraph.class).all().stream()
                  .anyMatch(each -> each.getText().equals(say("channel.help." + type.name()))))
          .isTrue();
      click("ui.cancel");
    }
  }

  @Test
  void aTrialOfAPrivateAddressSaysSoBesideTheField() {
    begin(ChannelType.MASTODON);
    test(field("channel.server")).setValue("https://localhost:1");
    test(find(PasswordField.class).single()).setValue("key");

    click("channel.trial");

    assertThat(field("channel.server").isInvalid()).isTrue();
    assertThat(field("channel.server").getErrorMessage()).contains("rete privata");
    assertThat(outlets.findAll()).isEmpty();
  }

  @Test
  void aTrialWithoutAKeyAsksForIt() {
    begin(ChannelType.TELEGRAM);
    test(field("channel.account.TELEGRAM")).setValue("@comunediasti");

    click("channel.trial");

    assertThat(find(PasswordField.class).single().getErrorMessage())
        .isEqualTo(say("channel.token.needed"));
  }

  @Test
  void aProfileInTheFediverseShowsTheNameItIsFollowedBy() {
    begin(ChannelType.ACTIVITYPUB);
    click("channel.save");

    assertThat(shows(say("channel.fediverse.address", "@asti@localhost:8080"))).isTrue();
    assertThat(shows(say("channel.fediverse.followers", 0))).isTrue();

    begin(ChannelType.ACTIVITYPUB);
    click("channel.save");

    assertThat(outlets.findAll()).hasSize(1);
    assertThat(combo("channel.type").getErrorMessage()).isEqualTo(say("channel.fediverse.one"));
  }

  @Test
  void rulesAreKeptAndShown() {
    begin(ChannelType.WEBHOOK);
    test(field("channel.url")).setValue(SERVER + "/hook");
    find(Details.class).single().setOpened(true);
    integer("channel.rule.most").setValue(6);
    time("channel.rule.quiet-from").setValue(LocalTime.of(22, 0));
    time("channel.rule.quiet-to").setValue(LocalTime.of(7, 0));

    click("channel.save");

    var rules = outlets.findAll().getFirst().rules();
    assertThat(rules.mostPerHour()).isEqualTo(6);
    assertThat(rules.quietFrom()).isEqualTo(LocalTime.of(22, 0));
    assertThat(shows("silenzio 22:00–07:00")).isTrue();
  }

  @Test
  void halfASilenceIsToldBesideTheField() {
    begin(ChannelType.WEBHOOK);
    test(field("channel.url")).setValue(SERVER + "/hook");
    find(Details.class).single().setOpened(true);
    time("channel.rule.quiet-from").setValue(LocalTime.of(22, 0));

    click("channel.save");

    assertThat(time("channel.rule.quiet-to").isInvalid()).isTrue();
    assertThat(outlets.findAll()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private void begin(ChannelType type) {
    navigate(OutletsView.class);
    click("channel.new");
    ((ComboBox<City>) combo("channel.city")).setValue(people.asti());
    ((ComboBox<ChannelType>) combo("channel.type")).setValue(type);
    test(field("channel.name")).setValue("Prova");
  }

  private ComboBox<?> combo(String key) {
    return find(ComboBox.class).all().stream()
        .filter(each -> say(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TextField field(String key) {
    return find(TextField.class).all().stream()
        .filter(each -> say(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private IntegerField integer(String key) {
    return find(IntegerField.class).all().stream()
        .filter(each -> say(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TimePicker time(String key) {
    return find(TimePicker.class).all().stream()
        .filter(each -> say(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private boolean shows(String text) {
    return find(Span.class).all().stream().anyMatch(each -> text.equals(each.getText()));
  }

  private void click(String key) {
    test(find(Button.class).all().stream()
            .filter(each -> say(key).equals(each.getText()))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private static String say(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
