package eu.controvoce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.city.MemberId;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumTest {

  private static final Consent MEMBER = new Consent(new MemberId("m"), null, "M", Given.NOW);
  private static final Consent GUEST = new Consent(null, new InvitationId("g"), "G", Given.NOW);

  @Test
  void onePersonIsEnoughWhereOneIsAskedFor() {
    assertThat(Quorum.ONE.missing(List.of())).isEqualTo(1);
    assertThat(Quorum.ONE.missing(List.of(GUEST))).isZero();
    assertThat(Quorum.ONE.of(List.of())).isEqualTo(1);
  }

  @Test
  void aGuestAloneIsNotEnoughWhereAMemberIsNeeded() {
    var quorum = new Quorum(1, true);

    assertThat(quorum.missing(List.of(GUEST))).isEqualTo(1);
    assertThat(quorum.of(List.of(GUEST))).isEqualTo(2);
    assertThat(quorum.missing(List.of(MEMBER))).isZero();
    assertThat(quorum.missing(List.of(GUEST, MEMBER))).isZero();
  }

  @Test
  void ofTwoPeopleOneIsStillMissing() {
    var quorum = new Quorum(2, false);

    assertThat(quorum.missing(List.of(MEMBER))).isEqualTo(1);
    assertThat(quorum.missing(List.of(MEMBER, GUEST))).isZero();
  }
}
