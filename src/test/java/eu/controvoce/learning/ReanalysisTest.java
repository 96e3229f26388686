package eu.controvoce.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Forbidden;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Role;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameChanges.FormChange;
import eu.controvoce.rumour.Backlog;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.rumour.Towns;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class ReanalysisTest {

  private static final String SAID = "Il zubbolone lo regalano sempre a quelli";

  private static final LearningSettings SETTINGS =
      new LearningSettings(2, 0.005, 3, 5000, Duration.ofSeconds(60));

  @Autowired Towns towns;
  @Autowired Listening listening;
  @Autowired Sightings sightings;
  @Autowired Backlog backlog;
  @Autowired LanguageEngine engine;
  @Autowired Journal journal;
  @Autowired MongoOperations mongo;
  @Autowired SettableClock clock;

  private Jobs jobs;
  private Reanalysis reanalysis;
  private Actor operator;
  private Actor administrator;

  @BeforeEach
  void aBacklog() {
    jobs = new Jobs(mongo, clock, SETTINGS);
    reanalysis = new Reanalysis(backlog, engine, jobs, journal, new LearningThread());
    operator = towns.settimo(Role.OPERATOR);
    administrator = towns.administrator();
  }

  @AfterEach
  void asShipped() {
    engine.useChanges(0, FrameChanges.NONE);
  }

  @Test
  void whatNobodyConfirmedIsLookedAtAgain() {
    var sighting = towns.aSighting(operator, SAID);
    zubboloneIsHousing();

    carryOut();

    var now = again(sighting);
    assertThat(now.findings().concepts()).contains("public-housing");
    assertThat(now.findings().model()).isEqualTo(engine.name());
    assertThat(reanalysis.waiting(administrator)).isZero();
  }

  @Test
  void whatAPersonConfirmedIsNeverTouched() {
    var sighting = towns.aSighting(operator, SAID);
    var confirmed = listening.confirmTopics(operator, sighting.id(), List.of("taxes"));
    zubboloneIsHousing();

    carryOut();

    assertThat(again(sighting)).isEqualTo(confirmed);
  }

  @Test
  void whatWasSetAsideStaysAsItWas() {
    var sighting = towns.aSighting(operator, SAID);
    var gone = listening.discard(operator, sighting.id(), "Doppione");
    zubboloneIsHousing();

    carryOut();

    assertThat(again(sighting)).isEqualTo(gone);
  }

  @Test
  void itGoesOnWhereItWasLeftOnAnotherNode() {
    var first = towns.aSighting(operator, SAID);
    var second = towns.aSighting(operator, SAID + "!");
    var inOrder = List.of(first, second).stream().map(each -> each.id().value()).sorted().toList();
    zubboloneIsHousing();
    jobs.begin(Job.REANALYSIS, administrator, 2);
    jobs.progress(Job.REANALYSIS, 1, inOrder.getFirst(), 1);
    clock.advance(Duration.ofMinutes(2));

    var elsewhere = new Jobs(mongo, clock, SETTINGS);
    var taken = elsewhere.takeOver(Job.REANALYSIS).orElseThrow();
    new Reanalysis(backlog, engine, elsewhere, journal, new LearningThread()).carryOut(taken);

    assertThat(elsewhere.find(Job.REANALYSIS).orElseThrow().outcome())
        .isEqualTo(Told.of("learning.reanalysis.done", 2, 2));
    assertThat(
            sightings.findAll().stream()
                .filter(each -> each.id().value().equals(inOrder.getFirst())))
        .allMatch(each -> !each.findings().model().equals(engine.name()));
  }

  @Test
  void itStopsWhenAskedAndKeepsWhatItDid() {
    towns.aSighting(operator, SAID);
    zubboloneIsHousing();
    var job = jobs.begin(Job.REANALYSIS, administrator, 1).orElseThrow();
    reanalysis.stop(administrator);

    reanalysis.carryOut(job);

    assertThat(jobs.find(Job.REANALYSIS).orElseThrow().outcome())
        .isEqualTo(Told.of("learning.reanalysis.stopped", 1, 1));
  }

  @Test
  void onlyAdministratorsMayAskForIt() {
    assertThatThrownBy(() -> reanalysis.start(operator)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> reanalysis.progress(operator)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> reanalysis.waiting(operator)).isInstanceOf(Forbidden.class);
  }

  private void zubboloneIsHousing() {
    engine.useChanges(
        3, FrameChanges.NONE.with(new FormChange("it", "public-housing", "zubbolone", true)));
  }

  private void carryOut() {
    reanalysis.carryOut(jobs.begin(Job.REANALYSIS, administrator, 1).orElseThrow());
  }

  private Sighting again(Sighting sighting) {
    return sightings.findById(sighting.id()).orElseThrow();
  }
}
