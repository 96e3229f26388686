package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.CampaignStart;
import eu.controvoce.campaign.FallenAnswers;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.campaign.operations.Unreadables;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.OutletWatch;
import org.springframework.beans.factory.ListableBeanFactory;

/** Schedulers with channels of the test's own, on the application's store. */
final class SweepFixture {

  private final ListableBeanFactory beans;

  SweepFixture(ListableBeanFactory beans) {
    this.beans = beans;
  }

  Firing aFiring(Channels channels) {
    return new Firing(
        a(Claims.class),
        a(Heartbeat.class),
        a(Readiness.class),
        a(CampaignStart.class),
        a(FallenAnswers.class),
        channels,
        new Gate(a(OutletWatch.class), channels),
        a(StopDesk.class),
        a(Meters.class),
        a(Node.class),
        a(StoreClock.class));
  }

  Sweep aSweep(Channels channels) {
    var showing =
        new Showing(
            a(DueWork.class),
            a(Publications.class),
            a(Claims.class),
            a(Readiness.class),
            a(CampaignStart.class),
            a(FallenAnswers.class),
            channels,
            a(StopDesk.class),
            a(Meters.class),
            a(Node.class),
            a(StoreClock.class));
    var lanes =
        new Lanes(
            a(DueWork.class),
            aFiring(channels),
            showing,
            channels,
            a(StopDesk.class),
            a(Unreadables.class),
            a(Node.class),
            a(StoreClock.class),
            a(ScheduleSettings.class));
    return new Sweep(
        lanes,
        a(CampaignStart.class),
        a(Alarm.class),
        a(StoreClock.class),
        a(ScheduleSettings.class));
  }

  private <T> T a(Class<T> type) {
    return beans.getBean(type);
  }
}
