package eu.controvoce.audience.email;

import static eu.controvoce.campaign.CampaignFixtures.ASTI;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.SETTIMO;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static eu.controvoce.channel.ChannelContractTest.aPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.audience.Pace;
import eu.controvoce.audience.Segment;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class MailListsTest {

  @Autowired ListableBeanFactory beans;

  private MailTown town;

  @BeforeEach
  void aServerAndAListOfThree() {
    town = new MailTown(beans);
  }

  @AfterEach
  void theServerStops() {
    town.close();
  }

  @Test
  void whoLeavesGetsNothingMore() throws Exception {
    town.channel().deliver(aPost("p1"), town.outlet());
    var leave = town.received().getFirst().getHeader("List-Unsubscribe")[0];
    var token = leave.substring(leave.lastIndexOf('/') + 1, leave.length() - 1);

    assertThat(town.preferences.leaving(SETTIMO, token))
        .get()
        .extracting(each -> each.already())
        .isEqualTo(false);
    assertThat(town.preferences.leave(SETTIMO, token, false)).isPresent();
    assertThat(town.preferences.leave(SETTIMO, token, false))
        .get()
        .extracting(each -> each.already())
        .isEqualTo(true);
    assertThat(town.preferences.leave(SETTIMO, "0".repeat(64), false)).isEmpty();
    assertThat(town.preferences.leave(ASTI, token, false)).isEmpty();
    town.channel().deliver(aPost("p2"), town.outlet());

    assertThat(town.received()).hasSize(5);
    assertThat(
            town.lists.add(
                OFFICER,
                town.list,
                "anna@example.org\nbruno@example.org\ncarla@example.org",
                "it",
                "x"))
        .matches(each -> each.left() == 1 && each.added() == 0 && each.present() == 2);
  }

  @Test
  void whoWantsTheWeeksLetterGetsOneOnFridayMorningAndOnlyOne() throws Exception {
    new CampaignFixtures(beans);
    var anna = "Anna@example.org";
    var token = town.book.wayOut(town.book.on(town.list, anna));
    town.preferences.change(SETTIMO, token, List.of(town.list.value()), "en", Pace.WEEKLY);
    town.clock.set(Instant.parse("2026-11-25T10:00:00Z"));
    town.channel().deliver(aPost("p1"), town.outlet());
    var letters = town.weekly();

    town.clock.set(Instant.parse("2026-11-27T07:59:00Z"));
    letters.sendDue();
    assertThat(town.received()).hasSize(2);
    town.clock.set(Instant.parse("2026-11-27T08:00:00Z"));
    letters.sendDue();
    letters.sendDue();

    assertThat(town.received()).hasSize(3);
    var digest = town.received().getLast();
    assertThat(digest.getSubject()).isEqualTo("The answers of the week");
    assertThat(digest.getAllRecipients()[0].toString()).isEqualToIgnoringCase(anna);
    assertThat(digest.getHeader("List-Unsubscribe")[0]).endsWith("?tutte=1>");
    assertThat(MailTown.plain(digest)).contains("La graduatoria vale per tutti", "/risposte/m1");
  }

  @Test
  void aPartOfAListReachesWhoFits() {
    var part =
        town.lists.createSegment(
            OFFICER, "Chi legge inglese", new Segment(town.list, Set.of("en"), Set.of(), Set.of()));
    town.lists.add(OFFICER, town.list, "dora@example.org", "en", "di persona");

    town.channel()
        .deliver(aPost("p1"), AnOutlet.of(ChannelType.EMAIL, Map.of("list", part.id().value())));

    assertThat(town.office.of("p1")).hasSize(1);
    assertThatThrownBy(() -> town.lists.add(OFFICER, part.id(), "e@example.org", "it", "x"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void anEmptyListIsSaidToBe() {
    var empty = town.lists.create(OFFICER, "Vuota", "").id();

    assertThat(
            town.channel()
                .deliver(
                    aPost("p1"), AnOutlet.of(ChannelType.EMAIL, Map.of("list", empty.value()))))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.email.nobody", "Vuota")));
  }

  @Test
  void whatIsNoAddressIsNamedByItsLine() {
    var added =
        town.lists.add(
            OFFICER,
            town.list,
            "dora@example.org\nnessuno\na@b\nx@example.org\u0000\nbad@example.org>\r\nBcc: y@z.it",
            "it",
            "di persona");

    assertThat(added.added()).isEqualTo(1);
    assertThat(added.wrong()).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void nobodyIsAddedWithoutANoteOfConsent() {
    assertThatThrownBy(() -> town.lists.add(OFFICER, town.list, "dora@example.org", "it", " "))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("consentNote"));
  }

  @Test
  void anotherCitysListIsNotThere() {
    assertThatThrownBy(() -> town.lists.people(STRANGER, town.list)).isInstanceOf(NotFound.class);
  }

  @Test
  void aListOfWeeklyReadersSaysThatItWaitsForTheLetterOfTheWeek() {
    for (var each : List.of("anna@example.org", "bruno@example.org", "carla@example.org")) {
      var token = town.book.wayOut(town.book.on(town.list, each));
      town.preferences.change(SETTIMO, token, List.of(town.list.value()), "it", Pace.WEEKLY);
    }
    var part =
        town.lists.createSegment(
            OFFICER,
            "Chi legge italiano",
            new Segment(town.list, Set.of("it"), Set.of(), Set.of()));

    for (var each : List.of(town.list, part.id())) {
      assertThat(
              town.channel()
                  .deliver(
                      aPost("p-" + each),
                      AnOutlet.of(ChannelType.EMAIL, Map.of("list", each.value()))))
          .isEqualTo(
              new Delivery.Accepted(
                  "", null, Map.of("sent", 0L, "refused", 0L, "uncertain", 0L, "weekly", 3L)));
    }
    assertThat(town.received()).isEmpty();
    assertThat(town.channel().remark(town.outlet()))
        .get()
        .extracting(Channel.Remark::reason)
        .isEqualTo(Why.of("channel.email.weekly-only", "Amici del quartiere", 3));
  }

  @Test
  void aListWithPeopleWhoWantAnswersAtOnceNeedsNoRemark() {
    assertThat(town.channel().remark(town.outlet())).isEmpty();
  }
}
