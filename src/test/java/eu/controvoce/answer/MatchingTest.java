package eu.controvoce.answer;

import static eu.controvoce.answer.Given.ANALYST;
import static eu.controvoce.answer.Given.CLAIM;
import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.TORINO;
import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.aRumour;
import static eu.controvoce.answer.Given.anApproved;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.Proposal.Why;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Similar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final RumourId THIS = new RumourId("this");
  private static final RumourId LIKE = new RumourId("like");
  private static final RumourId SAME_TOPIC = new RumourId("topic");
  private static final RumourId FAR = new RumourId("far");
  private static final FactId HOLDS = new FactId("holds");
  private static final FactId FALLEN = new FactId("fallen");

  @Test
  void theAnswerToThisRumourComesBeforeThatToASimilarOneAndThatBeforeTheSameTopic() {
    var matching = matching(0.9);

    var here = score(matching, anApproved("1", TORINO, aContent(HOLDS), THIS));
    var like = score(matching, anApproved("2", SETTIMO, aContent(HOLDS), LIKE));
    var topic = score(matching, anApproved("3", SETTIMO, aContent(HOLDS), SAME_TOPIC));

    assertThat(here).isGreaterThan(like);
    assertThat(like).isGreaterThan(topic);
  }

  @Test
  void whatHasNothingToDoWithItIsNotProposed() {
    assertThat(matching(0.9).propose(anApproved("1", SETTIMO, aContent(HOLDS), FAR))).isEmpty();
  }

  @Test
  void whatOfficersTakeComesBeforeWhatTheyPassOver() {
    var matching = matching(0.9);

    var taken = matching.propose(anApproved("taken", TORINO, aContent(HOLDS), THIS)).orElseThrow();
    var plain = matching.propose(anApproved("plain", TORINO, aContent(HOLDS), THIS)).orElseThrow();
    var passed =
        matching.propose(anApproved("passed", TORINO, aContent(HOLDS), THIS)).orElseThrow();

    assertThat(taken.score()).isGreaterThan(plain.score());
    assertThat(plain.score()).isGreaterThan(passed.score());
    assertThat(passed.reasons()).extracting(Why::type).contains(Why.Type.PASSED_OVER);
    assertThat(passed.score())
        .isGreaterThan(score(matching, anApproved("2", SETTIMO, aContent(HOLDS), LIKE)));
  }

  @Test
  void theReasonsAreNamedTheWeightiestFirst() {
    var proposal =
        matching(0.9).propose(anApproved("1", SETTIMO, aContent(HOLDS), LIKE)).orElseThrow();

    assertThat(proposal.reasons())
        .extracting(Why::type)
        .containsExactly(Why.Type.SIMILAR_RUMOUR, Why.Type.OWN_CITY, Why.Type.FACTS_IN_DATE);
    assertThat(proposal.reasons().getFirst().values()).containsExactly("Simile");
  }

  @Test
  void aFallenFactWeighsAgainstIt() {
    var matching = matching(0.9);

    var holds = score(matching, anApproved("1", SETTIMO, aContent(HOLDS), THIS));
    var fallen = score(matching, anApproved("1", SETTIMO, aContent(HOLDS, FALLEN), THIS));

    assertThat(fallen).isLessThan(holds);
  }

  @Test
  void whatOthersAdoptedComesFirstAmongEquals() {
    var matching = matching(0.9);

    var adopted = score(matching, anApproved("adopted", TORINO, aContent(HOLDS), THIS));
    var plain = score(matching, anApproved("plain", TORINO, aContent(HOLDS), THIS));

    assertThat(adopted).isGreaterThan(plain);
  }

  private static double score(Matching matching, CounterMessage message) {
    return matching.propose(message).orElseThrow().score();
  }

  private static Matching matching(double similarity) {
    var similar = new Similar(LIKE, "Simile", "Simile", similarity, List.of(), true, null);
    return new Matching(
        aRumour("this", CLAIM, List.of("housing"), "Ho paura di restare senza casa"),
        SETTIMO,
        Map.of(LIKE, similar),
        Map.of(SAME_TOPIC, List.of("housing", "welfare"), FAR, List.of("school")),
        Map.of(HOLDS, true, FALLEN, false),
        Map.of(new MessageId("adopted"), 2),
        Map.of(
            new MessageId("taken"), new Acceptance(3, 3, 0.8),
            new MessageId("passed"), new Acceptance(0, 3, 0.2)),
        text -> ANALYST.analyse(text, Locale.ITALIAN).lemmas());
  }
}
