package eu.controvoce.site;

import eu.controvoce.SettableClock;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Submission;
import eu.controvoce.base.Id;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.OutletId;
import eu.controvoce.rumour.RumourId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** A published answer of Settimo, and what becomes of it, for tests on the whole application. */
public final class SheetGiven {

  private final ListableBeanFactory beans;
  private final CampaignFixtures fixtures;

  public SheetGiven(ListableBeanFactory beans) {
    this(beans, new CampaignFixtures(beans));
  }

  /** In a city that is there already. */
  public SheetGiven(ListableBeanFactory beans, CampaignFixtures fixtures) {
    this.beans = beans;
    this.fixtures = fixtures;
  }

  public CounterMessage aPublished() {
    return published(fixtures.anApprovedMessage());
  }

  public CounterMessage aPublished(String headline, @Nullable Illustration picture) {
    return published(fixtures.anApprovedMessage(fixtures.aFact(), headline, picture));
  }

  private CounterMessage published(CounterMessage message) {
    publish(message, SettableClock.START);
    return message;
  }

  /** On the city's page and in its feed. */
  public void publish(CounterMessage message, Instant at) {
    for (var type : List.of(ChannelType.PUBLIC_PAGE, ChannelType.FEED)) {
      beans
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
                  new OutletId("o1"),
                  type,
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
  }

  /** The same message, written anew by the officer and approved by the manager a little later. */
  public CounterMessage rewritten(CounterMessage message, String headline) {
    beans.getBean(SettableClock.class).advance(Duration.ofMinutes(10));
    var desk = beans.getBean(MessageDesk.class);
    var now = desk.find(CampaignFixtures.OFFICER, message.id());
    var edited =
        desk.edit(
            CampaignFixtures.OFFICER,
            now.id(),
            new NewMessage(List.<RumourId>of(), content(now.content(), headline), null),
            version(now));
    // A story needs no rumour, but is sent past the other checks of new texts.
    var messages = beans.getBean(CounterMessages.class);
    var sent = messages.save(edited.send(beans.getBean(SettableClock.class).instant()));
    var done =
        beans.getBean(Approval.class).approve(CampaignFixtures.MANAGER, sent.id(), version(sent));
    if (done instanceof Submission.Refused(var errors)) {
      throw new AssertionError(errors);
    }
    return desk.find(CampaignFixtures.OFFICER, message.id());
  }

  private static Content content(Content old, String headline) {
    return new Content(
        headline,
        old.openingFact(),
        old.warning(),
        old.fallacy(),
        old.openingFact(),
        old.callToAction(),
        old.language(),
        Form.NARRATIVE,
        old.approaches(),
        old.audience(),
        old.worryAnswered(),
        old.facts(),
        old.variants());
  }

  private static long version(CounterMessage message) {
    return Objects.requireNonNull(message.version());
  }
}
