package eu.controvoce.answer;

import static eu.controvoce.answer.Given.aSource;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;
import eu.controvoce.rumour.Towns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class RemindersTest {

  @Autowired Towns towns;
  @Autowired FactRegister register;
  @Autowired Reminders reminders;
  @Autowired Upkeep upkeep;
  @Autowired MessageDesk desk;
  @Autowired NoticeBoard board;
  @Autowired SettableClock clock;

  private Actor officer;
  private Actor manager;

  @BeforeEach
  void people() {
    officer = towns.settimo(Role.OFFICER);
    manager = towns.settimo(Role.MANAGER);
  }

  @Test
  void officersAreRemindedThirtyAndSevenDaysAheadOnceEach() {
    aFactDueInSixMonths();
    assertThat(reminders.run()).isZero();

    clock.set(Instant.parse("2027-04-23T07:00:00Z"));
    assertThat(reminders.run()).isEqualTo(1);
    assertThat(reminders.run()).isZero();
    clock.advance(Duration.ofDays(10));
    assertThat(reminders.run()).isZero();
    clock.set(Instant.parse("2027-05-17T07:00:00Z"));
    assertThat(reminders.run()).isEqualTo(1);
    assertThat(reminders.run()).isZero();

    assertThat(told(officer)).containsExactly("notice.fact-in-a-week", "notice.fact-in-a-month");
    assertThat(told(manager)).isEmpty();
  }

  @Test
  void nobodyIsRemindedInTheNight() {
    aFactDueInSixMonths();
    clock.set(Instant.parse("2027-04-24T04:00:00Z"));

    assertThat(reminders.run()).isZero();
  }

  @Test
  void whoStandsOnAFactThatFellDueIsTold() {
    var fact = aFactDueInSixMonths();
    var rumour = towns.aRumour(officer);
    desk.draft(officer, NewMessage.of(Given.aContent(fact.id()), rumour.id()));
    clock.advance(Duration.ofDays(200));

    upkeep.run();
    upkeep.run();

    assertThat(told(officer)).containsExactly("notice.fact-due");
  }

  private Fact aFactDueInSixMonths() {
    var draft = register.draft(officer, NewFact.of("La graduatoria è una.", aSource()));
    return register.check(officer, draft.id(), Objects.requireNonNull(draft.version()));
  }

  private List<String> told(Actor actor) {
    return board.latest(actor, 20).stream().map(Notice::text).toList();
  }
}
