package eu.controvoce.campaign.calendar;

import static eu.controvoce.campaign.CampaignFixtures.SETTIMO;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.audience.DemoPeople;
import eu.controvoce.audience.ListId;
import eu.controvoce.base.Id;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.PlanningAdvice;
import eu.controvoce.campaign.PlanningAdvice.Wanted;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.PlanningWarning.Kind;
import eu.controvoce.channel.ChannelType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a channel has to say stands among the warnings of planning. */
@ControvoceTest
class AdviceWithOutletTest {

  @Autowired ListableBeanFactory beans;
  @Autowired DemoPeople people;
  @Autowired PlanningAdvice advice;

  @Test
  void aListThatNobodyIsOnIsSaidBeforeATimeIsChosen() {
    assertThat(warnings(aList(List.of())))
        .filteredOn(each -> each.kind() == Kind.OUTLET)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.reason().key()).isEqualTo("channel.email.nobody");
          assertThat(each.rule().key()).isEqualTo("channel.email.pace-rule");
        });
  }

  @Test
  void aListWithReadersIsNothingToRemark() {
    assertThat(warnings(aList(List.of("paola@residente.example"))))
        .extracting(PlanningWarning::kind)
        .doesNotContain(Kind.OUTLET);
  }

  private ListId aList(List<String> addresses) {
    var id = new ListId(Id.random());
    people.fill(id, SETTIMO, "Newsletter", false, addresses, "Modulo di adesione");
    return id;
  }

  private List<PlanningWarning> warnings(ListId list) {
    var fixtures = new CampaignFixtures(beans);
    var outlet = fixtures.anOutlet(ChannelType.EMAIL, Map.of("list", list.value()));
    var wanted =
        new Wanted(
            null,
            SETTIMO,
            fixtures.aCampaign().id(),
            fixtures.anApprovedMessage().id(),
            outlet.id(),
            SettableClock.START.plus(Duration.ofHours(1)));
    return advice.of(wanted, Locale.ITALIAN);
  }
}
