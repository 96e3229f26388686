package eu.controvoce.answer;

import static eu.controvoce.answer.Given.ANOTHER;
import static eu.controvoce.answer.Given.MANAGER;
import static eu.controvoce.answer.Given.NOW;
import static eu.controvoce.answer.Given.OFFICER;
import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.aDraft;
import static eu.controvoce.answer.Given.anApproved;
import static eu.controvoce.answer.Given.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.Forbidden;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterMessageTest {

  private static final FactId FACT = new FactId("f");
  private static final RumourId RUMOUR = new RumourId("r");

  @Test
  void nobodyApprovesTheirOwnText() {
    var sent = aDraft("1", SETTIMO, aContent()).send(NOW);

    assertThatThrownBy(() -> sent.approve(OFFICER.member(), NOW)).isInstanceOf(Forbidden.class);
  }

  @Test
  void aDraftIsNotApprovedUnread() {
    var draft = aDraft("1", SETTIMO, aContent());

    assertThatThrownBy(() -> draft.approve(MANAGER.member(), NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatIsBeingReadIsNotChanged() {
    var sent = aDraft("1", SETTIMO, aContent()).send(NOW);

    assertThatThrownBy(() -> sent.edit(aContent(), List.of(), OFFICER.member()))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void theApprovedTextStaysInForceWhileTheNextIsWritten() {
    var approved = anApproved("1", SETTIMO, aContent());

    var edited = approved.edit(opening(aContent(), "Altro."), List.of(), OFFICER.member());

    assertThat(edited.status()).isEqualTo(MessageStatus.DRAFT);
    assertThat(edited.revision()).isEqualTo(2);
    assertThat(edited.publishable().orElseThrow().content()).isEqualTo(aContent());
  }

  @Test
  void aFallenFactHoldsBackTheApprovedText() {
    var approved = anApproved("1", SETTIMO, aContent(FACT));

    var held = approved.needRevision();

    assertThat(held.status()).isEqualTo(MessageStatus.NEEDS_REVISION);
    assertThat(held.publishable()).isEmpty();
    assertThat(held.needRevision()).isEqualTo(held);
  }

  @Test
  void aFallenFactAlsoTakesBackTheTextInForceBehindADraft() {
    var rewriting =
        anApproved("1", SETTIMO, aContent(FACT))
            .edit(aContent(), List.of(RUMOUR), OFFICER.member());

    assertThat(rewriting.standsOn(FACT)).isTrue();
    var held = rewriting.needRevision();

    assertThat(held.status()).isEqualTo(MessageStatus.DRAFT);
    assertThat(held.publishable()).isEmpty();
    assertThat(held.standsOn(FACT)).isFalse();
  }

  @Test
  void aRetiredTextIsOutOfUseForGood() {
    var retired = anApproved("1", SETTIMO, aContent()).retire();

    assertThat(retired.publishable()).isEmpty();
    assertThatThrownBy(() -> retired.edit(aContent(), List.of(), OFFICER.member()))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void nobodyWhoWroteOnItApprovesItEvenIfAnotherWroteLast() {
    var sent =
        aDraft("1", SETTIMO, aContent())
            .edit(opening(aContent(), "Prima mano."), List.of(), MANAGER.member())
            .edit(opening(aContent(), "Ultima mano."), List.of(), OFFICER.member())
            .send(NOW);

    assertThatThrownBy(() -> sent.approve(MANAGER.member(), NOW)).isInstanceOf(Forbidden.class);
    assertThat(sent.author()).isEqualTo(OFFICER.member());
  }

  @Test
  void whoeverWroteAnEarlierRevisionMayApproveTheNext() {
    var sent =
        aDraft("1", SETTIMO, aContent())
            .edit(opening(aContent(), "Prima mano."), List.of(), MANAGER.member())
            .send(NOW)
            .approve(ANOTHER.member(), NOW)
            .edit(opening(aContent(), "Seconda versione."), List.of(), OFFICER.member())
            .send(NOW);

    assertThat(sent.approve(MANAGER.member(), NOW).status()).isEqualTo(MessageStatus.APPROVED);
  }

  @Test
  void strangersSeeTheTextInForceWithoutAuthorNotesAndDrafts() {
    var edited =
        anApproved("1", SETTIMO, aContent())
            .edit(opening(aContent(), "Ancora in lavorazione."), List.of(), OFFICER.member());

    var seen = edited.asApproved().orElseThrow();

    assertThat(seen.content()).isEqualTo(aContent());
    assertThat(seen.author()).isNull();
    assertThat(seen.status()).isEqualTo(MessageStatus.APPROVED);
    assertThat(aDraft("2", SETTIMO, aContent()).asApproved()).isEmpty();
  }

  @Test
  void itFollowsARumourThatBecamePartOfAnother() {
    var into = new RumourId("into");
    var message = aDraft("1", SETTIMO, aContent(), RUMOUR, into);

    assertThat(message.answerInstead(RUMOUR, into).rumours()).containsExactly(into);
  }
}
