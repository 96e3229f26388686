package eu.controvoce.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.Checks;
import eu.controvoce.answer.Checkup;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.Finding;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.audience.Subscribers;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.Publications;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.language.Analyst;
import eu.controvoce.rumour.Cluster;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.rumour.Similarity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class PackImportTest {

  private static final String STARTER = "classpath:campaigns/starter/";
  private static final Actor OPERATOR =
      new Actor(new MemberId("someone"), "Qualcuno", Role.OPERATOR, new CityId("settimo"));

  @Autowired Packs packs;
  @Autowired ImportedPacks imported;
  @Autowired Cities cities;
  @Autowired Facts facts;
  @Autowired Rumours rumours;
  @Autowired Sightings sightings;
  @Autowired CounterMessages messages;
  @Autowired Campaigns campaigns;
  @Autowired Publications publications;
  @Autowired Subscribers subscribers;
  @Autowired Checks checks;
  @Autowired Analyst analyst;
  @Autowired Similarity similarity;

  @Test
  void importedTwiceNothingIsThereTwice() {
    assertThat(packs.importFrom(STARTER)).isTrue();
    long before = everything();

    assertThat(packs.importFrom(STARTER)).isFalse();
    assertThat(everything()).isEqualTo(before);
    assertThat(subscribers.count()).isEqualTo(12);
  }

  @Test
  void anImportThatWasCutShortIsFinishedWithoutOverwriting() {
    packs.importFrom(STARTER);
    imported.deleteAll();
    publications.deleteAll();
    sightings.deleteById(new SightingId("starter-casa-01"));
    var housing = new RumourId("starter-public-housing");
    var changed =
        rumours.save(rumours.findById(housing).orElseThrow().rename("Detta meglio", "Altro"));

    assertThat(packs.importFrom(STARTER)).isTrue();

    assertThat(publications.count()).isEqualTo(40);
    assertThat(sightings.existsById(new SightingId("starter-casa-01"))).isTrue();
    assertThat(rumours.findById(housing).orElseThrow()).isEqualTo(changed);
  }

  @Test
  void everyItemHasACodeOfItsOwn() {
    packs.importFrom(STARTER);

    assertThat(sightings.findAll())
        .extracting(Sighting::code)
        .doesNotHaveDuplicates()
        .allMatch(each -> each.matches("(TO|AS|CN|SE)-S-\\d{4}"));
    assertThat(rumours.findAll())
        .extracting(Rumour::code)
        .doesNotHaveDuplicates()
        .allMatch(each -> each.matches("(TO|AS|CN|SE)-D-\\d{4}"));
  }

  @Test
  void whatWasHeardWasLookedAtAndNamesNobody() {
    packs.importFrom(STARTER);

    assertThat(sightings.findAll())
        .allSatisfy(each -> {
          assertThat(each.findings().model()).isNotEqualTo("none");
          assertThat(each.findings().personalData()).as(each.exactWords()).isEmpty();
        });
  }

  @Test
  void whatWasHeardThreeTimesAndIsNoRumourYetIsFoundAsOneGroup() {
    packs.importFrom(STARTER);

    assertThat(similarity.clusters(OPERATOR))
        .extracting(Cluster::members)
        .anySatisfy(each ->
            assertThat(each)
                .contains(
                    new SightingId("starter-nuova-01"),
                    new SightingId("starter-nuova-02"),
                    new SightingId("starter-nuova-03")));
  }

  @Test
  void theWordsOfTheJourneyLeadToTheKnownRumour() {
    packs.importFrom(STARTER);
    var words = "Danno le case popolari prima a loro";

    var found = similarity.similar(OPERATOR, words, analyst.analyse(words, Locale.ITALIAN), 3);

    assertThat(found.getFirst().rumour()).isEqualTo(new RumourId("starter-public-housing"));
  }

  @Test
  void noApprovedMessageHasALintError() {
    packs.importFrom(STARTER);
    var today = LocalDate.ofInstant(SettableClock.START, ZoneOffset.UTC);

    for (var message : messages.findAll()) {
      if (message.status() == MessageStatus.APPROVED) {
        var claims = rumours.findAllById(message.rumours()).stream().map(Rumour::claim).toList();
        var stands = facts.findAllById(message.content().facts());

        var found = checks.findings(new Checkup(message.content(), claims, stands, today));

        assertThat(found).as(message.code()).noneMatch(Finding::isError);
        assertThat(found)
            .as(message.code())
            .extracting(Finding::code)
            .isSubsetOf(Finding.Code.FIGURE_MISSING);
      }
    }
  }

  @Test
  void aPackThatCannotBeReadChangesNothing() {
    var broken =
        PackFixtures.starter()
            .with("facts.yaml", "facts:\n  - key: uno\n    topics: [astrology]\n");

    assertThatThrownBy(() -> packs.importAll(broken)).isInstanceOf(PackInvalid.class);
    assertThat(everything()).isZero();
  }

  @Test
  void aCityThatIsThereStaysAsItIs() {
    var asti =
        cities.save(
            new City(
                new CityId("asti"),
                null,
                "La nostra Asti",
                "AT",
                ZoneId.of("Europe/Rome"),
                "it",
                List.of("Centro"),
                false,
                false,
                null,
                null,
                false));

    packs.importFrom(STARTER);

    assertThat(cities.findById(asti.id())).contains(asti);
    assertThat(cities.count()).isEqualTo(4);
  }

  private long everything() {
    return cities.count()
        + facts.count()
        + rumours.count()
        + sightings.count()
        + messages.count()
        + campaigns.count()
        + publications.count()
        + imported.count();
  }
}
