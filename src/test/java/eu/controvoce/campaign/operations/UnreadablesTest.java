package eu.controvoce.campaign.operations;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.calendar.CalendarFilter;
import eu.controvoce.campaign.calendar.EditorialCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class UnreadablesTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(SettableClock.START, ZoneOffset.UTC);

  @Autowired ListableBeanFactory beans;
  @Autowired MongoOperations mongo;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired Outgoing outgoing;
  @Autowired EditorialCalendar calendar;
  @Autowired Operations operations;
  @Autowired Unreadables unreadables;

  private Publication good;
  private PublicationId broken;

  @BeforeEach
  void oneInOrderAndOneOfANewerVersionNeitherDue() {
    var fixtures = new CampaignFixtures(beans);
    var campaign = fixtures.aCampaign();
    var wanted =
        NewPublication.of(
            campaign.id(),
            fixtures.anApprovedMessage().id(),
            fixtures.aPage().id(),
            new When.At(SettableClock.START.plusSeconds(7_200)));
    good = planning.plan(OFFICER, wanted);
    broken = planning.plan(OFFICER, wanted).id();
    mongo
        .getCollection("publications")
        .updateOne(
            new Document("_id", broken.value()),
            new Document("$set", new Document("channelType", "HOLOGRAM")));
  }

  @Test
  void listsLeaveItOutAndItIsNamedOnce() {
    assertThat(outgoing.list(OFFICER, PublicationFilter.ALL)).containsExactly(good);
    assertThat(outgoing.list(OFFICER, PublicationFilter.ALL)).containsExactly(good);

    assertThat(operations.overview(OFFICER).unreadable())
        .singleElement()
        .satisfies(each -> assertThat(each.id()).isEqualTo(broken));
    assertThat(unreadables.list(STRANGER)).isEmpty();
  }

  @Test
  void theCalendarShowsTheOthers() {
    var sheet =
        calendar.sheet(OFFICER, TODAY, TODAY.plusDays(1), CalendarFilter.OWN, Locale.ITALIAN);

    assertThat(sheet.entries()).singleElement().matches(each -> each.publication().equals(good));
  }

  @Test
  void everyListOfTheStoreLeavesItOut() {
    assertThat(publications.findByCampaign(good.campaign())).containsExactly(good);
    assertThat(publications.findByMessage(good.message())).containsExactly(good);
    assertThat(publications.findAll()).containsExactly(good);
    assertThat(publications.findAllById(List.of(good.id(), broken))).containsExactly(good);
  }

  @Test
  void onceItCanBeReadItIsPutBack() {
    outgoing.list(OFFICER, PublicationFilter.ALL);
    mongo
        .getCollection("unreadable-publications")
        .updateOne(
            new Document("_id", broken.value()),
            new Document("$set", new Document("kept.channelType", "PUBLIC_PAGE")));

    unreadables.putBack(OFFICER, broken);

    assertThat(outgoing.list(OFFICER, PublicationFilter.ALL)).hasSize(2);
    assertThat(unreadables.list(OFFICER)).isEmpty();
  }
}
