package eu.controvoce.campaign.schedule;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.SETTIMO;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.channel.Halt;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What halts a publication that is on its way, such as a mailing of many letters. */
@ControvoceTest
class UnderWayTest {

  @Autowired ListableBeanFactory beans;
  @Autowired Planning planning;
  @Autowired CampaignDesk campaigns;
  @Autowired OutletDesk outlets;
  @Autowired StopDesk stops;
  @Autowired Halt halt;

  private Campaign campaign;
  private Outlet page;
  private String publication;

  @BeforeEach
  void aPublication() {
    var fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    page = fixtures.aPage();
    var at = new When.At(SettableClock.START.plus(Duration.ofHours(1)));
    var message = fixtures.anApprovedMessage().id();
    publication =
        planning
            .plan(OFFICER, NewPublication.of(campaign.id(), message, page.id(), at))
            .id()
            .value();
  }

  @Test
  void nothingHaltsItAsLongAsAllIsWell() {
    assertThat(halt.halts(publication)).isFalse();
    assertThat(halt.halts(SETTIMO)).isFalse();
    assertThat(halt.halts("nobody-knows-it")).isFalse();
  }

  @Test
  void aStopOfItsCityHaltsItUntilItIsLifted() {
    stops.stopCity(OFFICER, SETTIMO, "Notizia sbagliata");
    assertThat(halt.halts(publication)).isTrue();
    assertThat(halt.halts(SETTIMO)).isTrue();

    stops.resumeCity(OFFICER, SETTIMO);
    assertThat(halt.halts(publication)).isFalse();
  }

  @Test
  void aPausedCampaignHaltsItUntilItGoesOn() {
    campaigns.run(OFFICER, campaign.id());
    campaigns.pause(OFFICER, campaign.id());
    assertThat(halt.halts(publication)).isTrue();

    campaigns.run(OFFICER, campaign.id());
    assertThat(halt.halts(publication)).isFalse();
  }

  @Test
  void aPausedOutletHaltsItUntilItGoesOn() {
    outlets.pause(OFFICER, page.id());
    assertThat(halt.halts(publication)).isTrue();

    outlets.resume(OFFICER, page.id());
    assertThat(halt.halts(publication)).isFalse();
  }
}
