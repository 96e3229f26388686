package eu.controvoce.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.offline.ActionDesk;
import eu.controvoce.campaign.offline.ActionKind;
import eu.controvoce.campaign.offline.ActionPlan;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.ui", "eu.controvoce.base.ui"})
class ActionPartTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired Publications publications;
  @Autowired Planning planning;
  @Autowired ActionDesk desk;

  private Actor officer;
  private Publication action;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    var fixtures = new CampaignFixtures(beans);
    var member = people.a(Role.OFFICER, CampaignFixtures.SETTIMO);
    officer = member.asActor();
    TestSignIn.as(member);
    super.initVaadinEnvironment();
    action =
        planning.plan(
            officer,
            NewPublication.of(
                fixtures.aCampaign().id(),
                fixtures.anApprovedMessage().id(),
                fixtures.anOutlet(ChannelType.OFFLINE, Map.of()).id(),
                new When.Now()));
  }

  @Test
  void anActionIsPreparedOnItsSheet() {
    navigate(CampaignLinks.publication(action.id()), PublicationView.class);
    click("offline.prepare");
    click("campaign.save");
    assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();

    kinds().setValue(ActionKind.DESK);
    number("publication.copies").setValue(50);
    click("campaign.save");

    assertThat(shows("Sportello")).isTrue();
    assertThat(shows("0 di 5 fatte")).isTrue();
    assertThat(publications.findById(action.id()).orElseThrow().copies()).isEqualTo(50);
  }

  @Test
  void oneTapTicksALineAndSaysWho() {
    prepared();
    navigate(CampaignLinks.publication(action.id()), PublicationView.class);

    test(find(Checkbox.class).all().getFirst()).click();

    assertThat(desk.find(officer, action.id()).orElseThrow().done()).isOne();
    assertThat(shows("1 di 6 fatte")).isTrue();
    assertThat(shows("Fatta da " + officer.name())).isTrue();
  }

  @Test
  void whoeverDoesNotWorkOnItReadsTheListAndTicksNothing() {
    prepared();
    TestSignIn.as(people.a(Role.OPERATOR, CampaignFixtures.SETTIMO));
    navigate(CampaignLinks.publication(action.id()), PublicationView.class);

    assertThat(find(Checkbox.class).all()).isNotEmpty().allMatch(Checkbox::isReadOnly);
    assertThat(find(Button.class).all())
        .noneMatch(each -> each.getText().equals(Words.say("offline.change")));
    assertThat(find(TextArea.class).all()).isEmpty();
  }

  @Test
  void whatWasCountedIsMarkedAsDeclared() {
    prepared();
    navigate(CampaignLinks.publication(action.id()), PublicationView.class);
    test(find(TextArea.class).all().getFirst()).setValue("Al mercato");
    number("publication.attendance").setValue(40);
    click("publication.tick");

    assertThat(publications.findById(action.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.DONE);
    assertThat(shows("40 persone presenti (dichiarato)")).isTrue();
    click("offline.declare");
    number("offline.handed-out").setValue(120);
    click("campaign.save");
    assertThat(shows("120 copie distribuite, dichiarato")).isTrue();
  }

  private void prepared() {
    var plan = new ActionPlan(ActionKind.STALL, "Mercato", 200, 40, null, null, null);
    desk.prepare(officer, action.id(), plan, Locale.ITALIAN);
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<ActionKind> kinds() {
    return find(RadioButtonGroup.class).single();
  }

  private IntegerField number(String key) {
    return find(IntegerField.class).all().stream()
        .filter(each -> Words.say(key).equals(each.getLabel()))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private void click(String key) {
    test(find(Button.class).all().stream()
            .filter(each -> each.getText().equals(Words.say(key)))
            .reduce((_, last) -> last)
            .orElseThrow())
        .click();
  }

  private boolean shows(String words) {
    return find(Span.class).all().stream().anyMatch(each -> each.getText().contains(words))
        || find(Paragraph.class).all().stream().anyMatch(each -> each.getText().contains(words));
  }
}
