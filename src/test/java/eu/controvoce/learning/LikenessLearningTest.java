package eu.controvoce.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Role;
import eu.controvoce.rumour.LikenessFigures;
import eu.controvoce.rumour.LikenessSchool;
import eu.controvoce.rumour.LikenessWeights;
import eu.controvoce.rumour.Towns;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class LikenessLearningTest {

  private static final LearningSettings SETTINGS =
      new LearningSettings(2, 0.005, 3, 5000, Duration.ofSeconds(60));

  private static final LikenessWeights SHIPPED = new LikenessWeights(-8, List.of(1.0, 2.0));
  private static final LikenessWeights LEARNT = new LikenessWeights(-7, List.of(1.0, 3.0));

  @Autowired Towns towns;
  @Autowired KeptLikenesses kept;
  @Autowired LikenessChoices choices;
  @Autowired Counters counters;
  @Autowired Journal journal;
  @Autowired MongoOperations mongo;
  @Autowired SettableClock clock;

  private final School school = new School();
  private LikenessLearning learning;
  private Actor administrator;

  @BeforeEach
  void aNode() {
    learning = node(school);
    administrator = towns.administrator();
  }

  @Test
  void fewDecisionsTeachNothing() {
    school.decided = LikenessLearning.FEWEST - 1;

    assertThat(learning.nightly()).isFalse();
    assertThat(school.inUse()).isEqualTo(SHIPPED);
  }

  @Test
  void weightsThatFindNoFewerRetellingsAreTaken() {
    school.found = 0.85;

    assertThat(learning.nightly()).isTrue();

    assertThat(school.inUse()).isEqualTo(LEARNT);
    assertThat(learning.inUse(administrator)).hasValue(new ModelId("1"));
    assertThat(learning.nightly()).as("nothing new was decided").isFalse();
  }

  @Test
  void weightsThatFindFewerAreRefusedAndKeptWithTheReason() {
    school.found = 0.84;

    learning.nightly();

    assertThat(school.inUse()).isEqualTo(SHIPPED);
    assertThat(learning.all(administrator).getFirst().refused())
        .isEqualTo(Told.of("learning.likeness.refused", "84.0", "85.0"));
  }

  @Test
  void administratorsGoBackAndOtherNodesFollow() {
    learning.nightly();
    var elsewhere = new School();
    var other = node(elsewhere);
    other.catchUp();
    assertThat(elsewhere.inUse()).isEqualTo(LEARNT);

    learning.useShipped(administrator);
    other.catchUp();

    assertThat(school.inUse()).isEqualTo(SHIPPED);
    assertThat(elsewhere.inUse()).isEqualTo(SHIPPED);
    learning.use(administrator, new ModelId("1"));
    assertThat(school.inUse()).isEqualTo(LEARNT);
  }

  @Test
  void onlyTheLastAreKept() {
    for (int i = 0; i < 5; i++) {
      clock.advance(Duration.ofMinutes(1));
      school.latest = clock.instant().plusSeconds(1);
      learning.nightly();
    }

    assertThat(learning.all(administrator))
        .extracting(each -> each.id().value())
        .containsExactly("5", "4", "3");
  }

  @Test
  void nobodyElseLooksOrChooses() {
    var manager = towns.settimo(Role.MANAGER);

    assertThatThrownBy(() -> learning.all(manager)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> learning.useShipped(manager)).isInstanceOf(Forbidden.class);
  }

  private LikenessLearning node(LikenessSchool on) {
    return new LikenessLearning(
        on,
        new LikenessShelf(kept, choices, on, SETTINGS),
        new Jobs(mongo, clock, SETTINGS),
        counters,
        journal,
        SETTINGS,
        clock);
  }

  private static final class School implements LikenessSchool {

    private int decided = LikenessLearning.FEWEST;
    private double found = 0.86;
    private Instant latest = Instant.parse("2020-01-01T00:00:00Z");
    private LikenessWeights used = SHIPPED;

    @Override
    public LikenessWeights shipped() {
      return SHIPPED;
    }

    @Override
    public LikenessWeights inUse() {
      return used;
    }

    @Override
    public void use(LikenessWeights weights) {
      used = weights;
    }

    @Override
    public List<Instant> decisions() {
      return Collections.nCopies(decided, latest);
    }

    @Override
    public LikenessWeights learn() {
      return LEARNT;
    }

    @Override
    public LikenessFigures measure(LikenessWeights weights) {
      return new LikenessFigures(100, 0.6, weights.equals(SHIPPED) ? 0.85 : found);
    }
  }
}
