package eu.controvoce.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.ui", "eu.controvoce.base.ui"})
class CampaignViewsTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired Campaigns campaigns;
  @Autowired CampaignDesk desk;
  @Autowired Publications publications;
  @Autowired Planning planning;
  @Autowired OutletDesk outlets;

  private CampaignFixtures fixtures;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    fixtures = new CampaignFixtures(beans);
    TestSignIn.as(people.a(Role.OFFICER, CampaignFixtures.SETTIMO));
    super.initVaadinEnvironment();
  }

  @Test
  void anEmptyPlaceSaysWhatItIsFor() {
    navigate(OutgoingView.class);

    assertThat(shows("Qui vedi che cosa esce, dove e quando.")).isTrue();
  }

  @Test
  void anOfficerMakesACampaign() {
    navigate(NewCampaignView.class);
    way().setValue(WizardStart.Way.EMPTY);
    click("campaign.wizard.next");
    test(field("campaign.name")).setValue("Casa per tutti");
    test(area("campaign.objective")).setValue("Chi cerca casa sa come funziona");

    click("campaign.create");

    assertThat(campaigns.findAll()).extracting(Campaign::name).containsExactly("Casa per tutti");
    assertThat(getCurrentView()).isInstanceOf(CampaignView.class);
  }

  @Test
  void aCampaignWithoutANameIsToldBesideTheField() {
    navigate(NewCampaignView.class);
    way().setValue(WizardStart.Way.EMPTY);
    click("campaign.wizard.next");

    click("campaign.create");

    assertThat(field("campaign.name").isInvalid()).isTrue();
  }

  @Test
  void goingBackAndForwardLosesNothing() {
    navigate(NewCampaignView.class);
    way().setValue(WizardStart.Way.EMPTY);
    click("campaign.wizard.next");
    test(field("campaign.name")).setValue("Casa per tutti");

    click("campaign.wizard.back");
    click("campaign.wizard.next");

    assertThat(field("campaign.name").getValue()).isEqualTo("Casa per tutti");
  }

  @Test
  void aWayWithoutAChoiceDoesNotGoOn() {
    navigate(NewCampaignView.class);
    click("campaign.wizard.next");

    click("campaign.wizard.next");

    assertThat(shows(say("campaign.wizard.step", 2, 3, say("campaign.wizard.CHOICE")))).isTrue();
  }

  @Test
  void anEditThatIsRefusedKeepsWhatWasTypedAndSaysWhere() {
    var campaign = fixtures.aCampaign();
    navigate(CampaignLinks.edit(campaign.id()), CampaignEditView.class);
    test(field("campaign.name")).setValue("Altro nome");
    var last = days("campaign.to");
    last.setValue(campaign.from().minusDays(1));

    click("campaign.save");

    assertThat(last.isInvalid()).isTrue();
    assertThat(field("campaign.name").getValue()).isEqualTo("Altro nome");
    last.setValue(campaign.to());
    click("campaign.save");
    assertThat(campaigns.findById(campaign.id()).orElseThrow().name()).isEqualTo("Altro nome");
  }

  @Test
  void aBudgetBelowZeroIsToldBesideItsField() {
    var campaign = fixtures.aCampaign();
    navigate(CampaignLinks.edit(campaign.id()), CampaignEditView.class);
    click("campaign.line.add");
    var planned = euros("campaign.line.planned");
    planned.setValue(-5);

    click("campaign.save");
    assertThat(field("campaign.line.what").isInvalid()).isTrue();

    test(field("campaign.line.what")).setValue("Sala");
    click("campaign.save");
    assertThat(planned.isInvalid()).isTrue();
  }

  @Test
  void somebodyFasterIsSaidAndNothingIsLost() {
    var campaign = fixtures.aCampaign();
    navigate(CampaignLinks.edit(campaign.id()), CampaignEditView.class);
    test(field("campaign.name")).setValue("Il mio");
    desk.edit(CampaignFixtures.OFFICER, campaign.id(), NewCampaign.of("Più veloce", "Altro scopo"));

    click("campaign.save");
    assertThat(campaigns.findById(campaign.id()).orElseThrow().name()).isEqualTo("Più veloce");

    click("strategy.conflict.mine");
    assertThat(campaigns.findById(campaign.id()).orElseThrow().name()).isEqualTo("Il mio");
  }

  @Test
  void anArchivedCampaignIsFoundWhereArchivedOnesAre() {
    var campaign = fixtures.aCampaign();
    desk.run(CampaignFixtures.OFFICER, campaign.id());
    desk.finish(CampaignFixtures.OFFICER, campaign.id());
    desk.evaluate(CampaignFixtures.OFFICER, campaign.id(), "Più incontri");
    desk.archive(CampaignFixtures.OFFICER, campaign.id());

    navigate(CampaignsView.class);

    assertThat(shows(say("campaign.show.none"))).isTrue();
    test(find(NativeButton.class).all().stream()
            .filter(each ->
                each.getChildren()
                    .anyMatch(part ->
                        part instanceof Span span
                            && span.getText().equals(say("campaign.show.archived"))))
            .findFirst()
            .orElseThrow())
        .click();
    assertThat(shows("Casa per tutti")).isTrue();
  }

  @Test
  void anOfficerPlansOnSeveralChannelsAtOnce() {
    var campaign = fixtures.aCampaign();
    var message = fixtures.anApprovedMessage();
    fixtures.aPage();
    fixtures.anOutlet(ChannelType.FEED, Map.of());
    navigate(CampaignLinks.details(campaign.id()), CampaignView.class);

    click("campaign.plan");
    messageField().setValue(message);
    find(Checkbox.class).all().forEach(each -> test(each).click());
    click("campaign.plan.do");

    assertThat(publications.findAll())
        .hasSize(2)
        .allMatch(each -> each.status() == PublicationStatus.SCHEDULED);
  }

  @Test
  void whatFailedComesFirstWithItsReasonAndCanBeRetried() {
    var campaign = fixtures.aCampaign();
    var planned =
        planning.plan(
            CampaignFixtures.OFFICER,
            NewPublication.of(
                campaign.id(),
                fixtures.anApprovedMessage().id(),
                fixtures.aPage().id(),
                new When.Now()));
    beans
        .getBean(org.springframework.data.mongodb.core.MongoOperations.class)
        .getCollection("publications")
        .updateOne(
            new org.bson.Document("_id", planned.id().value()),
            new org.bson.Document(
                "$set",
                new org.bson.Document("status", "FAILED")
                    .append("error", "channel.webhook.refused|sito.example|403")));

    navigate(OutgoingView.class);

    assertThat(shows("sito.example ha rifiutato (codice 403).")).isTrue();
    click("publication.retry");
    assertThat(publications.findById(planned.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.SCHEDULED);
  }

  @Test
  void whoSawAnUncertainOneSaysThatItIsOut() {
    var campaign = fixtures.aCampaign();
    var planned =
        planning.plan(
            CampaignFixtures.OFFICER,
            NewPublication.of(
                campaign.id(),
                fixtures.anApprovedMessage().id(),
                fixtures.aPage().id(),
                new When.Now()));
    beans
        .getBean(org.springframework.data.mongodb.core.MongoOperations.class)
        .getCollection("publications")
        .updateOne(
            new org.bson.Document("_id", planned.id().value()),
            new org.bson.Document(
                "$set",
                new org.bson.Document("status", "PAUSED")
                    .append("error", "publication.held.uncertain|Pagina")));
    navigate(CampaignLinks.publication(planned.id()), PublicationView.class);

    click("publication.confirm");
    click("publication.confirm");
    assertThat(field("publication.confirm.note").isInvalid()).isTrue();
    test(field("publication.confirm.note")).setValue("La leggo sulla pagina");
    click("publication.confirm");

    assertThat(publications.findById(planned.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(find(Span.class).all())
        .anyMatch(each -> each.getText().contains("La leggo sulla pagina"));
  }

  @Test
  void aPosterIsTickedOff() {
    var campaign = fixtures.aCampaign();
    var wall = fixtures.anOutlet(ChannelType.OFFLINE, Map.of());
    var action =
        planning.plan(
            CampaignFixtures.OFFICER,
            NewPublication.of(
                campaign.id(), fixtures.anApprovedMessage().id(), wall.id(), new When.Now()));
    navigate(CampaignLinks.publication(action.id()), PublicationView.class);

    test(find(TextArea.class).all().getFirst()).setValue("Affisso in biblioteca");
    click("publication.tick");

    assertThat(publications.findById(action.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.DONE);
    assertThat(shows("Affisso in biblioteca")).isTrue();
  }

  @Test
  void operatorsSeeAndChangeNothing() {
    TestSignIn.as(people.a(Role.OPERATOR, CampaignFixtures.SETTIMO));
    navigate(OutgoingView.class);

    assertThat(find(Button.class).all())
        .noneMatch(each -> each.getText().equals(say("campaign.plan")));
    UI.getCurrent().navigate(CampaignLinks.NEW_CAMPAIGN);
    assertThat(getCurrentView()).isNotInstanceOf(NewCampaignView.class);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<CounterMessage> messageField() {
    return (ComboBox<CounterMessage>)
        find(ComboBox.class).all().stream()
            .filter(each -> say("publication.message").equals(each.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<WizardStart.Way> way() {
    return find(RadioButtonGroup.class).all().getFirst();
  }

  private TextArea area(String key) {
    return find(TextArea.class).all().stream()
        .filter(each -> say(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private DatePicker days(String key) {
    return find(DatePicker.class).all().stream()
        .filter(each -> say(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private IntegerField euros(String key) {
    return find(IntegerField.class).all().stream()
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

  private void click(String key) {
    test(find(Button.class).all().stream()
            .filter(each -> each.getText().equals(say(key)))
            .reduce((_, last) -> last)
            .orElseThrow())
        .click();
  }

  private boolean shows(String words) {
    return find(Span.class).all().stream().anyMatch(each -> each.getText().contains(words))
        || find(Paragraph.class).all().stream().anyMatch(each -> each.getText().contains(words));
  }

  private static String say(String key, Object... arguments) {
    return Words.say(key, arguments);
  }
}
