package eu.controvoce.learning;

import static eu.controvoce.rumour.Towns.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Role;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Towns;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class TrainingTest {

  private static final LearningSettings SETTINGS =
      new LearningSettings(2, 0.005, 3, 5000, Duration.ofSeconds(60));

  @Autowired Towns towns;
  @Autowired Listening listening;
  @Autowired LessonBook book;
  @Autowired Lessons lessons;
  @Autowired KeptModels models;
  @Autowired ModelContents contents;
  @Autowired EngineChoices choices;
  @Autowired FrameEditions editions;
  @Autowired Counters counters;
  @Autowired Journal journal;
  @Autowired Frame frame;
  @Autowired MongoOperations mongo;
  @Autowired SettableClock clock;

  private EngineDouble engine;
  private EngineKeeper keeper;
  private Jobs jobs;
  private Training training;
  private Actor administrator;

  @BeforeEach
  void aNode() {
    engine = new EngineDouble(frame);
    jobs = new Jobs(mongo, clock, SETTINGS);
    keeper = keeper(engine);
    training = training(jobs);
    administrator = towns.administrator();
  }

  @Test
  void aModelThatIsNotWorseReplacesTheOneInUse() {
    engine.next = 0.796;

    train();

    assertThat(engine.model()).hasValue("1");
    assertThat(outcome()).isEqualTo("learning.training.accepted");
    assertThat(models.findAll().getFirst().figures().getFirst().macroF1()).isEqualTo(0.796);
    assertThat(models.findAll().getFirst().askedByName()).isEqualTo(administrator.name());
  }

  @Test
  void aWorseModelIsRefusedAndTheReasonIsTold() {
    engine.next = 0.794;

    train();

    assertThat(engine.model()).isEmpty();
    assertThat(outcome()).isEqualTo("learning.refused.worse");
    assertThat(models.findAll().getFirst().isAccepted()).isFalse();
    assertThat(contents.findAll()).isEmpty();
  }

  @Test
  void whatOperatorsConfirmedIsTaught() {
    confirmed(HOUSING);
    confirmed("Danno  le case popolari prima a loro!");

    train();

    assertThat(italian()).hasSize(2);
    assertThat(italian().getFirst().topics()).isEqualTo(Set.of("housing"));
  }

  @Test
  void theSameWordsTeachOnceWithWhatWasSaidLast() {
    confirmed(HOUSING);
    clock.advance(Duration.ofMinutes(1));
    var again = towns.aSighting(towns.settimo(Role.OPERATOR), HOUSING);
    listening.confirmTopics(towns.settimo(Role.OPERATOR), again.id(), List.of("welfare"));

    train();

    assertThat(italian()).hasSize(1);
    assertThat(italian().getFirst().topics()).isEqualTo(Set.of("welfare"));
  }

  @Test
  void theNightTrainsOnlyWhenEnoughWasTaught() {
    confirmed(HOUSING);
    assertThat(training.nightly()).isFalse();

    confirmed("Hanno sempre la precedenza negli alloggi del Comune");

    assertThat(training.newLessons()).isEqualTo(2);
    train();
    assertThat(training.newLessons()).isZero();
    assertThat(training.nightly()).isFalse();
  }

  @Test
  void onlyOneNodeTrains() {
    jobs.begin(Job.TRAINING, administrator, 1);

    var other = training(new Jobs(mongo, clock, SETTINGS));

    assertThatThrownBy(() -> other.start(administrator)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aTrainingWhoseNodeIsGoneIsClearedAway() {
    jobs.begin(Job.TRAINING, administrator, 1);
    clock.advance(Duration.ofMinutes(2));

    training(new Jobs(mongo, clock, SETTINGS)).clearAway();

    assertThat(outcome()).isEqualTo("learning.training.interrupted");
  }

  @Test
  void aStoppedTrainingChangesNothing() {
    engine.whileTraining = () -> training.stop(administrator);

    train();

    assertThat(outcome()).isEqualTo("learning.training.stopped");
    assertThat(models.findAll()).isEmpty();
  }

  @Test
  void aTrainingThatFailsIsToldAndTheNextStillRuns() {
    engine.whileTraining =
        () -> {
          throw new IllegalStateException("out of numbers");
        };
    train();
    assertThat(outcome()).isEqualTo("learning.training.failed");

    engine.whileTraining = () -> {};
    train();

    assertThat(outcome()).isEqualTo("learning.training.accepted");
  }

  @Test
  void onlyTheLastModelsAreKept() {
    for (var i = 0; i < 5; i++) {
      clock.advance(Duration.ofMinutes(1));
      train();
    }

    assertThat(models.findAllByOrderByTrainedAtDesc())
        .extracting(each -> each.id().value())
        .containsExactly("5", "4", "3");
    assertThat(contents.findAll()).hasSize(3);
  }

  @Test
  void otherNodesPickUpWhatOneChose() {
    var elsewhere = new EngineDouble(frame);
    var other = keeper(elsewhere);
    other.catchUp();

    train();
    other.catchUp();

    assertThat(elsewhere.model()).hasValue("1");
  }

  @Test
  void aDamagedModelIsNamedAndTheLastGoodOneIsUsed() {
    train();
    clock.advance(Duration.ofMinutes(1));
    train();
    contents.save(
        new ModelContent(
            new ModelId("2"), new Binary("something".getBytes(StandardCharsets.UTF_8))));
    var elsewhere = new EngineDouble(frame);
    var other = keeper(elsewhere);

    other.catchUp();

    assertThat(elsewhere.model()).hasValue("1");
    assertThat(other.problems()).containsExactly(Told.of("learning.model.damaged", "2"));
  }

  @Test
  void administratorsGoBackToAnEarlierModelOrTheShippedOne() {
    train();
    clock.advance(Duration.ofMinutes(1));
    train();
    var choosing = new ModelChoosing(shelf(engine), keeper, engine, jobs, journal);

    choosing.use(administrator, new ModelId("1"));
    assertThat(engine.model()).hasValue("1");
    choosing.useShipped(administrator);

    assertThat(engine.model()).isEmpty();
    assertThat(keeper.chosen().model()).isNull();
  }

  @Test
  void nobodyElseTrainsOrChooses() {
    var manager = towns.settimo(Role.MANAGER);
    var choosing = new ModelChoosing(shelf(engine), keeper, engine, jobs, journal);

    assertThatThrownBy(() -> training.start(manager)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> training.stop(manager)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> choosing.useShipped(manager)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> choosing.models(manager)).isInstanceOf(Forbidden.class);
  }

  private List<Example> italian() {
    return engine.taught.getOrDefault("it", List.of());
  }

  private void train() {
    training.carryOut(jobs.begin(Job.TRAINING, administrator, 1).orElseThrow());
  }

  private String outcome() {
    return jobs.find(Job.TRAINING).map(Job::outcome).map(Told::key).orElse("");
  }

  private void confirmed(String words) {
    var operator = towns.settimo(Role.OPERATOR);
    var sighting = towns.aSighting(operator, words);
    listening.confirmTopics(operator, sighting.id(), List.of("housing"));
  }

  private ModelShelf shelf(EngineDouble on) {
    return new ModelShelf(models, contents, on, SETTINGS);
  }

  private EngineKeeper keeper(EngineDouble on) {
    return new EngineKeeper(choices, shelf(on), editions, on);
  }

  private Training training(Jobs on) {
    return new Training(
        book,
        lessons,
        engine,
        keeper,
        shelf(engine),
        on,
        counters,
        journal,
        SETTINGS,
        new LearningThread(),
        clock);
  }
}
