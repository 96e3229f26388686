package eu.controvoce.campaign.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.feed.CalendarLink.Scope;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ControvoceTest
class CalendarFeedTest {

  private static int place;

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired CalendarLinkDesk desk;
  @Autowired Planning planning;
  @Autowired CampaignDesk campaigns;
  @Autowired SlotDesk slots;
  @Autowired Members members;
  @Autowired TestMembers people;
  @Autowired MongoOperations mongo;
  @Autowired SettableClock clock;

  private CampaignFixtures fixtures;
  private Member officer;
  private Actor actor;
  private Campaign campaign;
  private Outlet page;

  @BeforeEach
  void aTownWithACampaign() {
    fixtures = new CampaignFixtures(beans);
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO);
    actor = officer.asActor();
    campaign = campaigns.create(actor, NewCampaign.of("Casa, per tutti; davvero", "Sapere"));
    page = fixtures.aPage();
  }

  @Test
  void aSecondParserReadsWhatGoesOut() throws Exception {
    var planned = plan("2026-11-24T09:00");

    var event = event(read(link(Scope.CITY)), planned.id() + "@localhost");

    assertThat(event.getSummary().getValue())
        .isEqualTo("Pagina pubblica: La graduatoria vale per tutti");
    assertThat(event.getDateStart().getValue()).isEqualTo(at("2026-11-24T08:00:00Z"));
    assertThat(event.getDescription().getValue())
        .contains("Canale PUBLIC_PAGE · Casa, per tutti; davvero")
        .contains("http://localhost:8080/campagne/uscita/" + planned.id());
    assertThat(event.getStatus().isConfirmed()).isTrue();
  }

  @Test
  void theBytesAreAsTheStandardWants() throws Exception {
    plan("2026-11-24T09:00");

    var answer =
        fetch(address(link(Scope.CITY)))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
            .andExpect(header().string("Cache-Control", "no-cache, private"))
            .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
            .andExpect(header().string("Referrer-Policy", "no-referrer"))
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andReturn();
    var text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);

    assertThat(answer.getRequest().getSession(false)).isNull();
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void nobodysWordsCanAddAnotherEvent() throws Exception {
    var evil = "Casa\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Rubato, davvero; sì\\n";
    campaign = campaigns.create(actor, NewCampaign.of(evil.replace("\r\n", " \u2028"), "Sapere"));
    var stand = fixtures.anOutlet(ChannelType.OFFLINE, Map.of());
    var planned =
        planning.plan(
            actor,
            new NewPublication(
                campaign.id(),
                fixtures.anApprovedMessage().id(),
                stand.id(),
                new When.Local(LocalDateTime.parse("2026-11-24T09:00")),
                null,
                evil,
                null,
                null));

    var calendar = read(link(Scope.CITY));

    assertThat(calendar.getEvents()).hasSize(5);
    assertThat(event(calendar, planned.id() + "@localhost").getLocation().getValue())
        .isEqualTo("Casa END:VEVENT BEGIN:VEVENT SUMMARY:Rubato, davvero; sì\\n");
    assertThat(calendar.getEvents())
        .extracting(each -> each.getSummary().getValue())
        .noneMatch(each -> each.startsWith("Rubato"));
  }

  @Test
  void timesAreRightOnBothSidesOfTheClockChange() throws Exception {
    var winter = plan("2027-03-27T09:00");
    var summer = plan("2027-03-29T09:00");

    var calendar = read(link(Scope.CITY));

    assertThat(event(calendar, winter.id() + "@localhost").getDateStart().getValue())
        .isEqualTo(at("2027-03-27T08:00:00Z"));
    assertThat(event(calendar, summer.id() + "@localhost").getDateStart().getValue())
        .isEqualTo(at("2027-03-29T07:00:00Z"));
  }

  @Test
  void aChangeKeepsTheUidAndRaisesTheSequenceAndTheEndIsTold() throws Exception {
    var planned = plan("2026-11-24T09:00");
    var link = link(Scope.CITY);
    var before = event(read(link), planned.id() + "@localhost");

    planning.reschedule(
        actor, planned.id(), new When.Local(LocalDateTime.parse("2026-11-25T10:00")));
    var moved = event(read(link), planned.id() + "@localhost");
    planning.cancel(actor, planned.id());
    var gone = event(read(link), planned.id() + "@localhost");
    clock.advance(Duration.ofDays(40));
    var later = read(link);

    assertThat(moved.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
    assertThat(moved.getDateStart().getValue()).isEqualTo(at("2026-11-25T09:00:00Z"));
    assertThat(gone.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
    assertThat(gone.getStatus().isCancelled()).isTrue();
    assertThat(later.getEvents())
        .noneMatch(each -> each.getUid().getValue().startsWith(planned.id().value()));
  }

  @Test
  void whatIsKnownAlreadyIsNotSentAgain() throws Exception {
    plan("2026-11-24T09:00");
    var address = address(link(Scope.CITY));
    var first = fetch(address).andReturn().getResponse();
    var tag = Objects.requireNonNull(first.getHeader("ETag"));
    var since = Objects.requireNonNull(first.getHeader("Last-Modified"));

    clock.advance(Duration.ofHours(3));
    mvc.perform(from(get(address).header("If-None-Match", tag)))
        .andExpect(status().isNotModified());
    mvc.perform(from(get(address).header("If-Modified-Since", since)))
        .andExpect(status().isNotModified());
    assertThat(fetch(address).andReturn().getResponse().getContentAsString())
        .isEqualTo(first.getContentAsString());

    plan("2026-11-26T09:00");
    mvc.perform(from(get(address).header("If-None-Match", tag))).andExpect(status().isOk());
  }

  @Test
  void emptySlotsAndTheCampaignsBoundsStandInIt() throws Exception {
    var slot =
        slots.create(
            actor,
            new NewSlot(
                "Il mattino",
                campaign.id(),
                page.id(),
                Recurrence.once(LocalDate.of(2026, 11, 27), LocalTime.of(9, 0)),
                List.of(),
                false));

    var calendar = read(link(Scope.CITY));

    var empty = event(calendar, slot.id() + "-202611270900-slot@localhost");
    assertThat(empty.getSummary().getValue()).isEqualTo("Da riempire: Il mattino");
    assertThat(empty.getStatus().isTentative()).isTrue();
    var start = event(calendar, campaign.id() + "-start@localhost");
    assertThat(start.getDateStart().getValue().hasTime()).isFalse();
    assertThat(start.getSummary().getValue())
        .isEqualTo("Inizia la campagna «Casa, per tutti; davvero»");
    assertThat(event(calendar, campaign.id() + "-end@localhost")).isNotNull();
  }

  @Test
  void oneCampaignsCalendarHoldsNothingElse() throws Exception {
    var mine = plan("2026-11-24T09:00");
    var other = campaigns.create(actor, NewCampaign.of("Altro", "Altro"));
    campaign = other;
    var elsewhere = plan("2026-11-25T09:00");

    var calendar = read(desk.make(actor, "Una", Scope.CAMPAIGN, mine.campaign()));

    assertThat(calendar.getEvents())
        .extracting(each -> each.getUid().getValue())
        .contains(mine.id() + "@localhost")
        .doesNotContain(elsewhere.id() + "@localhost", other.id() + "-start@localhost");
  }

  @Test
  void myOwnCalendarHoldsWhatIsToDoInMyCampaigns() throws Exception {
    plan("2026-11-24T09:00");
    page = fixtures.anOutlet(ChannelType.OFFLINE, Map.of());
    var toDo = plan("2026-11-25T09:00");

    assertThat(read(link(Scope.MINE)).getEvents())
        .extracting(each -> each.getUid().getValue())
        .containsExactly(toDo.id() + "@localhost");
    var colleague = people.a(Role.MANAGER, CampaignFixtures.SETTIMO).asActor();
    assertThat(read(desk.make(colleague, "Mie", Scope.MINE, null), colleague).getEvents())
        .isEmpty();
  }

  @Test
  void aRevokedLinkIsGoneAtOnceAndForgedOnesNeverWere() throws Exception {
    var link = link(Scope.CITY);
    var address = address(link);
    fetch(address).andExpect(status().isOk());
    var lastSign = address.charAt(address.length() - 5) == 'A' ? 'B' : 'A';

    fetch(address.substring(0, address.length() - 5) + lastSign + ".ics")
        .andExpect(status().isNotFound());
    fetch("/calendario/" + "0".repeat(32) + "-" + "A".repeat(43) + ".ics")
        .andExpect(status().isNotFound());
    fetch("/calendario/x.ics").andExpect(status().isNotFound());
    desk.revoke(actor, link.id());

    fetch(address).andExpect(status().isNotFound());
    assertThat(desk.list(actor)).isEmpty();
    mvc.perform(post(address)).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void aLinkEndsWithTheMembersWorkInThatCity() throws Exception {
    var address = address(link(Scope.CITY));

    members.save(members.findById(officer.id()).orElseThrow().withEnabled(false, clock.instant()));
    fetch(address).andExpect(status().isNotFound());

    members.save(members.findById(officer.id()).orElseThrow().withEnabled(true, clock.instant()));
    fetch(address).andExpect(status().isOk());
    members.save(
        members
            .findById(officer.id())
            .orElseThrow()
            .withRole(Role.OFFICER, CampaignFixtures.ASTI, clock.instant()));
    fetch(address).andExpect(status().isNotFound());
    members.save(
        members
            .findById(officer.id())
            .orElseThrow()
            .withRole(Role.COORDINATOR, null, clock.instant()));
    fetch(address).andExpect(status().isNotFound());
  }

  @Test
  void theStoreDoesNotHoldTheSecret() {
    var link = link(Scope.CITY);
    var secret = desk.address(actor, link.id()).replaceAll(".*-|\\.ics$", "");

    assertThat(mongo.findAll(Document.class, "calendar-links").toString()).doesNotContain(secret);
    assertThat(desk.address(actor, link.id())).isEqualTo(desk.address(actor, link.id()));
  }

  @Test
  void linksAreTheMembersOwn() {
    var link = link(Scope.CITY);
    var colleague = people.a(Role.MANAGER, CampaignFixtures.SETTIMO).asActor();
    var stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    var coordinator = people.a(Role.COORDINATOR, null).asActor();

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.address(colleague, link.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.revoke(stranger, link.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.make(stranger, "x", Scope.CAMPAIGN, campaign.id()));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> desk.make(coordinator, "x", Scope.CITY, null));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> desk.make(actor, " ", Scope.CITY, null));
    assertThat(desk.rename(actor, link.id(), "Telefono").name()).isEqualTo("Telefono");
  }

  @Test
  void aProgramThatAsksAllTheTimeIsSlowedDown() throws Exception {
    var address = address(link(Scope.CITY));
    for (int i = 0; i < 60; i++) {
      mvc.perform(
          get("/calendario/none.ics")
              .with(request -> {
                request.setRemoteAddr("203.0.113.9");
                return request;
              }));
    }

    mvc.perform(
            get(address)
                .with(request -> {
                  request.setRemoteAddr("203.0.113.9");
                  return request;
                }))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "60"));
  }

  private CalendarLink link(Scope scope) {
    return desk.make(actor, "Calendario", scope, null);
  }

  private String address(CalendarLink link) {
    return desk.address(actor, link.id()).replace("http://localhost:8080", "");
  }

  private ICalendar read(CalendarLink link) throws Exception {
    return read(link, actor);
  }

  private ICalendar read(CalendarLink link, Actor owner) throws Exception {
    var address = desk.address(owner, link.id()).replace("http://localhost:8080", "");
    var text =
        fetch(address)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    var calendar = Biweekly.parse(text).first();
    // Biweekly keeps zones apart, so it finds nothing in a calendar that holds only its zone.
    if (!calendar.getEvents().isEmpty()) {
      assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
          .as(calendar.validate(ICalVersion.V2_0).toString())
          .isTrue();
    }
    return calendar;
  }

  private ResultActions fetch(String address) throws Exception {
    return mvc.perform(from(get(address)));
  }

  /** Each from elsewhere, since the door counts by place. */
  private static MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    var address = "198.51." + place / 250 % 250 + "." + place++ % 250;
    return request.with(each -> {
      each.setRemoteAddr(address);
      return each;
    });
  }

  private Publication plan(String wall) {
    return planning.plan(
        actor,
        NewPublication.of(
            campaign.id(),
            fixtures.anApprovedMessage().id(),
            page.id(),
            new When.Local(LocalDateTime.parse(wall))));
  }

  private static VEvent event(ICalendar calendar, String uid) {
    return calendar.getEvents().stream()
        .filter(each -> each.getUid().getValue().equals(uid))
        .findFirst()
        .orElseThrow();
  }

  private static Date at(String instant) {
    return Date.from(Instant.parse(instant));
  }
}
