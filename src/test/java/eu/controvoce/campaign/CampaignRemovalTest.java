package eu.controvoce.campaign;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class CampaignRemovalTest {

  @Autowired ListableBeanFactory beans;
  @Autowired CampaignRemoval removal;
  @Autowired CampaignDesk desk;
  @Autowired Planning planning;
  @Autowired SlotDesk slots;
  @Autowired Journal journal;

  private CampaignFixtures fixtures;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
  }

  @Test
  void aDraftThatNothingWasPlannedForIsThrownAway() {
    var draft = aDraft();

    removal.remove(OFFICER, draft.id());

    assertThat(desk.list(OFFICER)).isEmpty();
    assertThat(journal.of(Journal.subject("campaign", draft.id())))
        .last()
        .extracting(JournalEntry::action)
        .isEqualTo("journal.campaign.removed");
  }

  @Test
  void whatIsApprovedOrRunsStays() {
    var running = fixtures.aCampaign();

    assertThatThrownBy(() -> removal.remove(OFFICER, running.id())).isInstanceOf(RuleBroken.class);
    assertThat(desk.list(OFFICER)).hasSize(1);
  }

  @Test
  void aDraftWithPublicationsEvenCancelledOnesStays() {
    var draft = aDraft();
    var planned =
        planning.plan(
            OFFICER,
            NewPublication.of(
                draft.id(),
                fixtures.anApprovedMessage().id(),
                fixtures.aPage().id(),
                new When.At(SettableClock.START.plusSeconds(3600))));
    planning.cancel(OFFICER, planned.id());

    assertThatThrownBy(() -> removal.remove(OFFICER, draft.id())).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aDraftWithSlotsStays() {
    var draft = aDraft();
    var tomorrow = LocalDate.ofInstant(SettableClock.START, ZoneOffset.UTC).plusDays(1);
    slots.create(
        OFFICER,
        new NewSlot(
            "Domani",
            draft.id(),
            fixtures.aPage().id(),
            Recurrence.once(tomorrow, LocalTime.NOON),
            List.of(),
            false));

    assertThatThrownBy(() -> removal.remove(OFFICER, draft.id())).isInstanceOf(RuleBroken.class);
  }

  @Test
  void otherCitiesAndOperatorsCannot() {
    var draft = aDraft();

    assertThatThrownBy(() -> removal.remove(STRANGER, draft.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> removal.remove(OPERATOR, draft.id())).isInstanceOf(Forbidden.class);
  }

  private Campaign aDraft() {
    return desk.draft(OFFICER, NewCampaign.of("Casa per tutti", "Si sa come"));
  }
}
