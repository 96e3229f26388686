package eu.controvoce.pack;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.Trigger;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterPackTest {

  private static final CityId SETTIMO = new CityId("settimo");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final PackContent pack = PackFixtures.content();

  @Test
  void hasWhatTheDemoNeeds() {
    assertThat(pack.cities())
        .extracting(each -> each.id().value())
        .containsExactly("torino", "asti", "cuneo", "settimo");
    assertThat(pack.rumours()).hasSize(12);
    assertThat(pack.sightings()).hasSizeGreaterThanOrEqualTo(70);
    assertThat(pack.facts()).hasSize(20);
    assertThat(pack.messages()).hasSize(14);
    assertThat(pack.campaigns()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(pack.publications()).hasSize(40);
    assertThat(pack.playbooks())
        .extracting(Playbook::trigger)
        .containsExactlyInAnyOrder(
            Trigger.RECEPTION_CENTRE, Trigger.ELECTIONS, Trigger.COURT_CASE, Trigger.SCHOOL_START);
    assertThat(pack.playbooks())
        .allSatisfy(each -> {
          assertThat(each.checklist()).isNotEmpty();
          assertThat(each.messages()).isNotEmpty();
          assertThat(each.rumours()).isNotEmpty();
        });
  }

  @Test
  void everythingInItIsMarkedAsDemo() {
    assertThat(pack.cities()).allMatch(each -> each.demo());
    assertThat(pack.outlets()).allMatch(each -> each.demo());
    assertThat(pack.facts()).allMatch(Fact::demo);
    assertThat(pack.rumours()).allMatch(Rumour::demo);
    assertThat(pack.sightings()).allMatch(Sighting::demo);
    assertThat(pack.messages()).allMatch(CounterMessage::demo);
    assertThat(pack.campaigns()).allMatch(each -> each.demo());
    assertThat(pack.playbooks()).allMatch(Playbook::demo);
    assertThat(pack.publications()).allMatch(Publication::demo);
  }

  @Test
  void wasHeardOverSixMonthsInEveryCity() {
    var days = pack.sightings().stream().map(each -> each.heard().on()).sorted().toList();

    assertThat(Period.between(days.getFirst(), TODAY).toTotalMonths()).isBetween(5L, 6L);
    assertThat(days.getLast()).isBetween(TODAY.minusDays(2), TODAY);
    assertThat(values(pack.sightings(), Sighting::city)).hasSize(4);
    assertThat(values(pack.sightings(), Sighting::status))
        .containsExactlyInAnyOrder(SightingStatus.values());
    assertThat(values(pack.sightings(), each -> String.valueOf(each.language())))
        .containsExactlyInAnyOrder("it", "en");
  }

  @Test
  void aboutThreeQuartersOfWhatWasHeardBelongToARumour() {
    var linked = pack.sightings().stream().filter(each -> each.rumour() != null).count();

    assertThat(linked / (double) pack.sightings().size()).isBetween(0.7, 0.85);
  }

  @Test
  void noInventedFigureIsInIt() {
    assertThat(pack.facts()).allMatch(each -> each.figure() == null);
    assertThat(pack.facts()).anyMatch(Fact::figureMissing);
    var numbers = Pattern.compile("\\d|per cento|%");
    for (var message : pack.messages()) {
      var said =
          Stream.concat(
              Stream.of(message.content().headline(), message.content().body()),
              message.content().variants().stream().map(each -> each.text()));
      assertThat(said).noneMatch(each -> numbers.matcher(each).find());
    }
  }

  @Test
  void everyFactNamesItsSourceWithALink() {
    assertThat(pack.facts()).allMatch(each -> each.source().link() != null);
    assertThat(values(pack.facts(), Fact::status)).containsExactlyInAnyOrder(FactStatus.values());
    assertThat(pack.facts().stream().filter(each -> each.status() == FactStatus.DRAFT)).hasSize(2);
    assertThat(
            pack.facts().stream()
                .filter(each -> each.holds(TODAY) && !each.holds(TODAY.plusDays(30))))
        .hasSize(2);
  }

  @Test
  void rumoursAreInEveryStateOfTheirWork() {
    assertThat(handlings().map(Handling::status))
        .contains(
            RumourStatus.REPORTED,
            RumourStatus.TRIAGED,
            RumourStatus.VERIFYING,
            RumourStatus.ASSESSED,
            RumourStatus.ANSWERED,
            RumourStatus.MONITORING,
            RumourStatus.CLOSED);
    assertThat(handlings().filter(each -> each.isOverdue(TODAY))).hasSizeGreaterThanOrEqualTo(3);
    assertThat(values(pack.rumours(), Rumour::kind))
        .containsExactlyInAnyOrder(RumourKind.RUMOUR, RumourKind.PREJUDICE);
  }

  @Test
  void housingCrimeAndTheThirtyFiveEurosLackContext() {
    for (var key : List.of("public-housing", "crime", "thirty-five-euros")) {
      var verdicts =
          rumour(key).handlings().stream()
              .filter(each -> each.assessment() != null)
              .map(each -> each.assessment().verdict());

      assertThat(verdicts).isNotEmpty().containsOnly(Verdict.LACKS_CONTEXT);
    }
  }

  @Test
  void whatWasClosedHadBeenQuietForSixtyDays() {
    var rome = pack.cities().getFirst().zone();
    for (var handling : handlings().toList()) {
      var closed = handling.closedAt();
      var heard = handling.lastHeard();
      if (closed != null && heard != null) {
        assertThat(heard.plusDays(Handling.QUIET.toDays()))
            .isBeforeOrEqualTo(LocalDate.ofInstant(closed, rome));
      }
    }
  }

  @Test
  void aRumourWasReportedWhenItWasFirstHeard() {
    for (var handling : handlings().toList()) {
      var reported = handling.reportedAt().atZone(pack.cities().getFirst().zone()).toLocalDate();

      assertThat(handling.firstHeard()).isEqualTo(reported);
      assertThat(handling.sightings()).isPositive();
    }
  }

  @Test
  void settimoHasNotLookedAtPublicHousingYetAndTorinoHasAnAnswerToOffer() {
    var housing = rumour("public-housing");

    assertThat(housing.in(SETTIMO).orElseThrow().status()).isEqualTo(RumourStatus.REPORTED);
    assertThat(housing.wordings())
        .extracting(each -> each.text())
        .contains("Danno le case popolari prima a loro");
    assertThat(pack.messages())
        .anyMatch(each ->
            each.rumours().contains(housing.id())
                && each.status() == MessageStatus.APPROVED
                && each.sharing() == Sharing.NETWORK
                && each.isKnownTo(SETTIMO));
    assertThat(pack.messages())
        .noneMatch(each -> each.city().equals(SETTIMO) && each.rumours().contains(housing.id()));
  }

  @Test
  void whatWasAnsweredHasAnApprovedMessageTheCityMayUse() {
    for (var rumour : pack.rumours()) {
      for (var handling : rumour.handlings()) {
        if (handling.status() == RumourStatus.ANSWERED) {
          assertThat(pack.messages())
              .as(rumour.id() + " in " + handling.city())
              .anyMatch(each ->
                  each.rumours().contains(rumour.id())
                      && each.inForce() != null
                      && (each.city().equals(handling.city())
                          || each.sharing() == Sharing.NETWORK));
        }
      }
    }
  }

  @Test
  void messagesAreInEveryStateAndTheApprovedOnesStandOnFactsThatHold() {
    assertThat(values(pack.messages(), CounterMessage::status))
        .containsExactlyInAnyOrder(MessageStatus.values());
    for (var message : pack.messages()) {
      if (message.status() == MessageStatus.APPROVED) {
        assertThat(message.content().facts())
            .isNotEmpty()
            .allSatisfy(id ->
                assertThat(pack.facts())
                    .anyMatch(each ->
                        each.id().equals(id)
                            && each.holds(TODAY)
                            && each.isKnownTo(message.city())));
      }
    }
  }

  @Test
  void atLeastFiveMessagesCanBeReadInEnglish() {
    var english =
        pack.messages().stream()
            .filter(each -> each.content().variant(ChannelType.PUBLIC_PAGE, "en").isPresent());

    assertThat(english).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void everyCityShowsAnswersOnItsPageAndInItsFeed() {
    for (var city : pack.cities()) {
      for (var type : List.of(ChannelType.PUBLIC_PAGE, ChannelType.FEED)) {
        assertThat(pack.publications())
            .anyMatch(each ->
                each.city().equals(city.id()) && each.channelType() == type && each.isVisible());
      }
    }
  }

  @Test
  void publicationsAreInTheStatesPeopleMeet() {
    assertThat(values(pack.publications(), Publication::status))
        .contains(
            PublicationStatus.PLANNED,
            PublicationStatus.SCHEDULED,
            PublicationStatus.PUBLISHED,
            PublicationStatus.FAILED,
            PublicationStatus.PAUSED,
            PublicationStatus.CANCELLED,
            PublicationStatus.TO_DO,
            PublicationStatus.DONE);
  }

  @Test
  void whatIsStillToGoOutByItselfIsMailToTheDemoList() {
    var ahead =
        pack.publications().stream()
            .filter(each -> each.status() == PublicationStatus.SCHEDULED)
            .toList();

    assertThat(ahead).isNotEmpty().allMatch(each -> each.channelType() == ChannelType.EMAIL);
    assertThat(pack.lists())
        .hasSize(4)
        .allSatisfy(list ->
            assertThat(list.addresses())
                .hasSize(3)
                .allMatch(each -> each.endsWith("@example.org")));
    assertThat(pack.outlets())
        .filteredOn(each -> each.type() == ChannelType.WEBHOOK)
        .isNotEmpty()
        .allMatch(each -> each.paused());
  }

  @Test
  void nothingLiesInTheFutureThatHasHappened() {
    for (var hour : List.of(0, 5, 12, 23)) {
      var now = PackFixtures.NOW.plus(Duration.ofHours(hour));
      var read = PackFixtures.reader(now).read(PackFixtures.starter(), Making.dry());

      assertThat(read.sightings()).noneMatch(each -> each.enteredOn().isAfter(now));
      assertThat(read.publications())
          .noneMatch(each -> each.publishedAt() != null && each.publishedAt().isAfter(now));
      assertThat(read.rumours().stream().flatMap(each -> each.handlings().stream()))
          .noneMatch(each -> each.reportedAt().isAfter(now));
    }
  }

  @Test
  void canBeReadOnAnyDayOfTheYear() {
    for (var day = Instant.parse("2026-01-01T00:30:00Z");
        day.isBefore(Instant.parse("2027-01-01T00:00:00Z"));
        day = day.plus(Duration.ofDays(29))) {
      assertThat(PackFixtures.reader(day).read(PackFixtures.starter(), Making.dry()).size())
          .isEqualTo(pack.size());
    }
  }

  @Test
  void avoidsWordsThatTheCartaDiRomaAsksToAvoidWhereItSpeaksItself() {
    var avoided = List.of("clandestin", "extracomunitar", "vu cumpr");
    for (var message : pack.messages()) {
      assertThat(message.content().body().toLowerCase(Locale.ROOT)).doesNotContain(avoided);
    }
  }

  private Stream<Handling> handlings() {
    return pack.rumours().stream().flatMap(each -> each.handlings().stream());
  }

  private Rumour rumour(String key) {
    return pack.rumours().stream()
        .filter(each -> each.id().value().equals("starter-" + key))
        .findFirst()
        .orElseThrow();
  }

  private static <T, V> Set<V> values(List<T> items, Function<T, V> of) {
    return items.stream().map(of).collect(Collectors.toSet());
  }
}
