package eu.controvoce.rumour.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.rumour.LikenessSchool;
import eu.controvoce.rumour.LikenessWeights;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Towns;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class MatchSchoolTest {

  private static final int COMPANY = 4;

  private static final List<String> SAME =
      List.of(
          "Gli alloggi pubblici vanno sempre agli stranieri per primi",
          "Nelle graduatorie dell'ATC ci sono prima loro di noi",
          "Il Comune dà la casa agli immigrati e gli italiani aspettano");

  @Autowired LikenessSchool school;
  @Autowired Listening listening;
  @Autowired Towns towns;

  private Actor operator;
  private Rumour rumour;

  @BeforeEach
  void aRumour() {
    operator = towns.settimo(Role.OPERATOR);
    rumour = towns.aRumour(operator);
  }

  @AfterEach
  void asShipped() {
    school.use(school.shipped());
  }

  @Test
  void confirmingMakesWhatTheTextsShareCountMoreAndRejectingLess() {
    SAME.forEach(each -> confirm(each));
    var confirmed = school.learn();
    assertThat(school.decisions()).hasSize(SAME.size());
    assertThat(confirmed.parts().get(COMPANY)).isGreaterThan(school.shipped().parts().get(COMPANY));

    for (int i = 0; i < 3; i++) {
      SAME.forEach(each -> reject(each + " davvero"));
    }

    var rejected = school.learn();
    assertThat(rejected.parts().get(COMPANY)).isLessThan(confirmed.parts().get(COMPANY));
    assertThat(rejected.parts()).allMatch(each -> each >= 0);
  }

  @Test
  void aFewDecisionsHardlyMoveTheWeights() {
    reject(SAME.getFirst());

    assertThat(school.learn().parts().get(COMPANY))
        .isBetween(
            school.shipped().parts().get(COMPANY) - 0.3,
            school.shipped().parts().get(COMPANY) + 0.3);
  }

  @Test
  void weightsAreMeasuredOnTheRetellingsOfTheFrame() {
    var shipped = school.measure(school.shipped());
    var blind = school.measure(new LikenessWeights(-8, List.of(0.0, 1.0, 0.0, 0.0, 0.0)));

    assertThat(shipped.asked()).isGreaterThan(600);
    assertThat(shipped.amongFive()).isGreaterThan(0.85);
    assertThat(blind.amongFive()).isLessThan(shipped.amongFive());
  }

  @Test
  void weightsForOtherPartsAreRefused() {
    assertThatThrownBy(() -> school.use(new LikenessWeights(-8, List.of(1.0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> school.use(new LikenessWeights(-8, List.of(1.0, 1.0, -1.0, 1.0, 1.0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void confirm(String words) {
    listening.link(operator, towns.aSighting(operator, words).id(), rumour.id());
  }

  private void reject(String words) {
    listening.reject(operator, towns.aSighting(operator, words).id(), rumour.id());
  }
}
