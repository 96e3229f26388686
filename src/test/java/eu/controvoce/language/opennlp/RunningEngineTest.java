package eu.controvoce.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.language.TrainingWatch;
import eu.controvoce.language.UnusableModel;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameChanges.FormChange;
import eu.controvoce.language.frame.FrameLanguage;
import eu.controvoce.language.frame.FrameReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningEngineTest {

  /** A made-up word that means nothing to the frame. */
  private static final String SAID = "Il zubbolone lo regalano sempre a quelli";

  private static final FrameChanges ZUBBOLONE =
      FrameChanges.NONE.with(new FormChange("it", "public-housing", "zubbolone", true));

  private static final OpenNlpAnalyst ANALYST;
  private static final RunningEngine ENGINE;

  static {
    var root = "classpath:campaigns/coding-frame/";
    var frame = small(FrameReader.read(root, List.of("it")));
    var normaliser = Engine.normaliser(frame);
    var topics =
        frame.coding().topics().stream().map(each -> each.code()).collect(Collectors.toSet());
    ANALYST =
        Engine.analyst(
            frame, normaliser, new TopicStore(Path.of("target", "small-language-models")));
    ENGINE =
        Engine.running(
            ANALYST, normaliser, Map.of("it", FrameReader.evaluation(root, "it", topics)));
  }

  @AfterEach
  void asShipped() {
    ENGINE.useShippedModel();
    ENGINE.useChanges(0, FrameChanges.NONE);
  }

  @Test
  void whatWasTaughtIsKnownOnceTheLearntModelIsUsed() throws UnusableModel {
    var before = topics();

    var learnt = ENGINE.train(Map.of("it", zubboloni()), new Patient());
    assertThat(topics()).isEqualTo(before);
    ENGINE.useModel("7", learnt.content());

    assertThat(before).doesNotContain("taxes");
    assertThat(topics()).contains("taxes");
    assertThat(ANALYST.analyse(SAID, Locale.ITALIAN).model()).endsWith("+m7");
    assertThat(learnt.figures()).hasSize(1);
    assertThat(learnt.figures().getFirst().taught()).isEqualTo(20);
    assertThat(learnt.figures().getFirst().tested()).isGreaterThan(200);
    assertThat(learnt.content().length).isLessThan(4_000_000);
  }

  @Test
  void theShippedModelCanBeUsedAgain() throws UnusableModel {
    var shipped = ENGINE.name();
    ENGINE.useModel("7", ModelFile.write(shipped, ANALYST.setup().models()));

    ENGINE.useShippedModel();

    assertThat(ENGINE.model()).isEmpty();
    assertThat(ENGINE.name()).isEqualTo(shipped);
  }

  @Test
  void aDamagedModelIsRefusedAndTheOneInUseStays() {
    var content = ModelFile.write(ENGINE.name(), ANALYST.setup().models());
    content[content.length / 2] ^= 1;
    var before = ENGINE.name();

    assertThatThrownBy(() -> ENGINE.useModel("7", content))
        .isInstanceOfSatisfying(
            UnusableModel.class, e -> assertThat(e.key()).isEqualTo(UnusableModel.DAMAGED));
    assertThatThrownBy(() -> ENGINE.useModel("7", new byte[] {1, 2, 3}))
        .isInstanceOf(UnusableModel.class);
    assertThat(ENGINE.name()).isEqualTo(before);
  }

  @Test
  void aModelOfAnotherVersionIsRefused() {
    var content = ModelFile.write("another frame", ANALYST.setup().models());

    assertThatThrownBy(() -> ENGINE.useModel("7", content))
        .isInstanceOfSatisfying(
            UnusableModel.class, e -> assertThat(e.key()).isEqualTo(UnusableModel.OUTDATED));
  }

  @Test
  void trainingStopsWhenAsked() {
    var watch =
        new TrainingWatch() {
          @Override
          public void at(int done, int total, String language) {}

          @Override
          public boolean isStopped() {
            return true;
          }
        };

    assertThatThrownBy(() -> ENGINE.train(Map.of(), watch))
        .isInstanceOf(TrainingWatch.Stopped.class);
  }

  @Test
  void aFormAddedIsUnderstoodAtOnceAndCanBeTriedBefore() {
    var tried = ENGINE.trying(ZUBBOLONE).analyse(SAID, Locale.ITALIAN);
    assertThat(ANALYST.analyse(SAID, Locale.ITALIAN).concepts()).doesNotContain("public-housing");

    ENGINE.useChanges(3, ZUBBOLONE);

    assertThat(tried.concepts()).contains("public-housing");
    assertThat(ANALYST.analyse(SAID, Locale.ITALIAN).concepts()).contains("public-housing");
    assertThat(ENGINE.name()).endsWith("+q3");
    ENGINE.useChanges(0, FrameChanges.NONE);
    assertThat(ANALYST.analyse(SAID, Locale.ITALIAN).concepts()).doesNotContain("public-housing");
  }

  @Test
  void changesThatContradictTheFrameAreRefusedAsAWhole() {
    var wrong = ZUBBOLONE.with(new FormChange("it", "no-such-concept", "x", true));

    assertThatThrownBy(() -> ENGINE.useChanges(3, wrong))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.key()).isEqualTo("frame.rule.concept"));
    assertThat(ENGINE.changesNumber()).isZero();
  }

  private Set<String> topics() {
    return ANALYST.analyse(SAID, Locale.ITALIAN).topics().stream()
        .map(each -> each.code())
        .collect(Collectors.toSet());
  }

  private static List<Example> zubboloni() {
    return IntStream.range(0, 20)
        .mapToObj(i -> new Example(Set.of("taxes"), "Lo zubbolone numero " + i + " lo regalano"))
        .toList();
  }

  /** Every eighth sentence: enough to learn from, and quick. */
  private static Frame small(Frame frame) {
    return new Frame(
        frame.coding(),
        frame.languages().stream().map(RunningEngineTest::small).toList(),
        frame.fingerprint());
  }

  private static FrameLanguage small(FrameLanguage whole) {
    var some =
        IntStream.range(0, whole.examples().size())
            .filter(i -> i % 8 == 0)
            .mapToObj(whole.examples()::get)
            .toList();
    return new FrameLanguage(
        whole.code(),
        whole.concepts(),
        whole.stopwords(),
        whole.lemmas(),
        whole.abbreviations(),
        whole.targetGroups(),
        whole.words(),
        whole.tone(),
        some);
  }

  private static final class Patient implements TrainingWatch {

    @Override
    public void at(int done, int total, String language) {}

    @Override
    public boolean isStopped() {
      return false;
    }
  }
}
