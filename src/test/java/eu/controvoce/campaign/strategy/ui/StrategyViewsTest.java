package eu.controvoce.campaign.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.strategy.Milestone;
import eu.controvoce.campaign.strategy.Owner;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyDesk;
import eu.controvoce.campaign.strategy.StrategyLinks;
import eu.controvoce.campaign.strategy.StrategyStatus;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.strategy.ui", "eu.controvoce.base.ui"})
class StrategyViewsTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired StrategyDesk desk;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    new CampaignFixtures(beans).aPage();
    TestSignIn.as(people.a(Role.MANAGER, CampaignFixtures.SETTIMO));
    super.initVaadinEnvironment();
  }

  @Test
  void anEmptyPlaceOffersAGoodStart() {
    navigate(StrategyView.class);

    assertThat(find(H2.class).all()).extracting(H2::getText).contains(say("strategy.empty"));
    begin();
    click("strategy.save");

    var made = desk.list(CampaignFixtures.MANAGER).getFirst();
    assertThat(made.status()).isEqualTo(StrategyStatus.DRAFT);
    assertThat(made.commitments()).hasSize(8);
    assertThat(made.milestones()).hasSize(14);
    click("strategy.approve");
    click("strategy.approve");
    assertThat(desk.inForce(CampaignFixtures.OPERATOR)).isPresent();
  }

  @Test
  void aMilestoneIsTickedOnThePage() {
    var strategy = inForce();
    navigate(StrategyLinks.strategy(strategy.id()), StrategyView.class);

    test(find(Checkbox.class).all().getFirst()).click();

    assertThat(desk.find(CampaignFixtures.OFFICER, strategy.id()).milestones())
        .filteredOn(Milestone::isDone)
        .hasSize(1);
  }

  @Test
  void whatIsLateIsSaidInWords() {
    inForce(LocalDate.of(2026, 6, 1));

    navigate(StrategyView.class);

    assertThat(find(Span.class).all()).anyMatch(each -> each.getText().startsWith("In ritardo"));
  }

  @Test
  void operatorsReadAndChangeNothing() {
    inForce();
    TestSignIn.as(people.a(Role.OPERATOR, CampaignFixtures.SETTIMO));
    navigate(StrategyView.class);

    assertThat(find(Checkbox.class).all()).isEmpty();
    UI.getCurrent().navigate(StrategyLinks.NEW);
    assertThat(getCurrentView()).isNotInstanceOf(StrategyEditorView.class);
  }

  @Test
  void aMilestoneOutsideThePeriodIsToldBesideItsField() {
    begin();
    var due =
        find(DatePicker.class).all().stream()
            .filter(each -> say("strategy.milestone.due").equals(each.getLabel()))
            .findFirst()
            .orElseThrow();
    due.setValue(Objects.requireNonNull(due.getValue()).plusYears(20));

    click("strategy.save");

    assertThat(due.isInvalid()).isTrue();
    assertThat(desk.list(CampaignFixtures.MANAGER)).isEmpty();
  }

  @Test
  void somebodyFasterIsSaidAndNothingIsLost() {
    var strategy = inForce();
    UI.getCurrent().navigate(StrategyLinks.edit(strategy.id()));
    var name = find(TextField.class).all().getFirst();
    test(name).setValue("Il mio nome");
    var key = strategy.milestones().findFirst().orElseThrow().key();
    desk.tick(CampaignFixtures.OFFICER, strategy.id(), key, true);

    click("strategy.save");
    click("strategy.conflict.mine");

    var now = desk.find(CampaignFixtures.OFFICER, strategy.id());
    assertThat(now.name()).isEqualTo("Il mio nome");
    assertThat(now.milestones()).filteredOn(Milestone::isDone).hasSize(1);
  }

  private static void begin() {
    UI.getCurrent().navigate(StrategyLinks.NEW, QueryParameters.of("bozza", "pronta"));
  }

  private Strategy inForce() {
    return inForce(LocalDate.of(2026, 11, 23));
  }

  private Strategy inForce(LocalDate from) {
    var says = Suggestions.from(from, Owner.partner("Biblioteca"));
    return desk.approve(CampaignFixtures.MANAGER, desk.create(CampaignFixtures.MANAGER, says).id());
  }

  private void click(String key) {
    test(find(Button.class).all().stream()
            .filter(each -> each.getText().equals(say(key)))
            .reduce((_, last) -> last)
            .orElseThrow())
        .click();
  }

  private static String say(String key) {
    return StrategyWords.say(key);
  }
}
