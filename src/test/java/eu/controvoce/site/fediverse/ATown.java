package eu.controvoce.site.fediverse;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Illustration;
import eu.controvoce.base.Id;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.PublicationSteps;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Why;
import eu.controvoce.site.SheetGiven;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;

/** Settimo with a profile in the fediverse, for tests on the whole application. */
final class ATown {

  private final ListableBeanFactory beans;
  private final CampaignFixtures fixtures;
  private final Outlet outlet;

  ATown(ListableBeanFactory beans) {
    this.beans = beans;
    fixtures = new CampaignFixtures(beans);
    outlet = fixtures.anOutlet(ChannelType.ACTIVITYPUB, Map.of());
  }

  Outlet outlet() {
    return outlet;
  }

  CounterMessage anAnswer(String headline) {
    return fixtures.anApprovedMessage(fixtures.aFact(), headline, null);
  }

  CounterMessage anAnswer(String headline, Illustration picture) {
    return fixtures.anApprovedMessage(fixtures.aFact(), headline, picture);
  }

  /** Written anew and approved. */
  CounterMessage rewritten(CounterMessage message, String headline) {
    return new SheetGiven(beans, fixtures).rewritten(message, headline);
  }

  /** What it stands on no longer holds. */
  CounterMessage fallen(CounterMessage message) {
    return beans.getBean(CounterMessages.class).save(message.needRevision());
  }

  /** Somebody writes it anew while what it stands on no longer holds: no text is in force. */
  CounterMessage dropped(CounterMessage fallen) {
    var messages = beans.getBean(CounterMessages.class);
    return messages.save(
        messages
            .save(fallen.edit(fallen.content(), List.of(), CampaignFixtures.OFFICER.member()))
            .needRevision());
  }

  /** Out on the profile. */
  Publication publish(CounterMessage message) {
    var at = beans.getBean(Clock.class).instant();
    return beans
        .getBean(Publications.class)
        .save(
            new Publication(
                new PublicationId(Id.random()),
                null,
                message.city(),
                new CampaignId("c1"),
                message.id(),
                1,
                message.content().body(),
                outlet.id(),
                ChannelType.ACTIVITYPUB,
                Publication.Mode.AUTOMATIC,
                at,
                ZoneId.of("Europe/Rome"),
                PublicationStatus.PUBLISHED,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                false));
  }

  Publication withdraw(Publication publication) {
    return withdraw(beans, publication);
  }

  /** Taken back in an installation that was started again. */
  static Publication withdraw(ListableBeanFactory beans, Publication publication) {
    return beans
        .getBean(Publications.class)
        .save(PublicationSteps.withdraw(publication, Why.of("publication.withdrawn", "sbagliata")));
  }
}
