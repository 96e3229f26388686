package eu.controvoce.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Settings;
import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.TestMail;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.notice.MailWish.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class NoticesTest {

  @Autowired NoticeBoard board;
  @Autowired NoticeShelf shelf;
  @Autowired NoticeWishes wishes;
  @Autowired NoticeLetters letters;
  @Autowired TestMembers people;
  @Autowired Members members;
  @Autowired Cities cities;
  @Autowired Settings settings;
  @Autowired SettableClock clock;

  private final TestMail post = new TestMail();
  private NoticeMail mail;
  private Actor officer;
  private Actor manager;

  @BeforeEach
  void two() {
    mail =
        new NoticeMail(
            shelf, wishes, letters, members, cities, post.mailer(settings, clock), clock);
    officer = addressed(people.a(Role.OFFICER), "en");
    manager = addressed(people.a(Role.MANAGER), null);
  }

  @Test
  void eachMemberSeesOnlyTheirOwn() {
    board.tell(news("1"), List.of(officer.member()));

    assertThat(board.latest(officer, 9)).hasSize(1);
    assertThat(board.unread(officer)).isEqualTo(1);
    assertThat(board.latest(manager, 9)).isEmpty();
    var id = board.latest(officer, 9).getFirst().id();
    assertThatThrownBy(() -> board.read(manager, id)).isInstanceOf(NotFound.class);
    assertThat(board.unread(officer)).isEqualTo(1);
    board.read(officer, id);
    assertThat(board.unread(officer)).isZero();
  }

  @Test
  void nobodyIsToldTheSameTwice() {
    assertThat(board.tell(news("1"), List.of(officer.member(), manager.member()))).isEqualTo(2);
    assertThat(board.tell(news("1"), List.of(officer.member()))).isZero();

    assertThat(board.latest(officer, 9)).hasSize(1);
  }

  @Test
  void whoMayNotSignInIsToldNothing() {
    var disabled =
        members.findById(officer.member()).orElseThrow().withEnabled(false, Instant.EPOCH);
    members.save(disabled);

    assertThat(board.tell(news("1"), List.of(officer.member()))).isZero();
    assertThat(board.those(Role.OFFICER, officer.ownCity())).isEmpty();
  }

  @Test
  void atOnceSeveralGoInOneLetterInTheMembersLanguage() throws Exception {
    board.tell(news("1"), List.of(officer.member(), manager.member()));
    board.tell(news("2"), List.of(officer.member()));

    assertThat(mail.sendDue()).isEqualTo(2);
    assertThat(mail.sendDue()).isZero();

    assertThat(post.subjects())
        .containsExactlyInAnyOrder(
            "Controvoce: 2 notices", "Chiara ha mandato SE-M-1 in approvazione");
    assertThat(TestMail.whole(post.taken().getFirst())).contains("/rispondi/messaggio/1");
  }

  @Test
  void theDigestWaitsForEightInTheMorningAndLeavesOutWhatWasRead() {
    wishes.wish(officer, When.DAILY);
    clock.set(Instant.parse("2026-11-23T12:00:00Z"));
    board.tell(news("1"), List.of(officer.member()));
    board.tell(news("2"), List.of(officer.member()));
    board.read(officer, board.latest(officer, 9).getFirst().id());

    assertThat(mail.sendDue()).isZero();
    clock.set(Instant.parse("2026-11-24T06:59:00Z"));
    assertThat(mail.sendDue()).isZero();
    clock.set(Instant.parse("2026-11-24T07:00:00Z"));

    assertThat(mail.sendDue()).isEqualTo(1);
    assertThat(post.subjects()).singleElement().asString().startsWith("Chiara sent SE-M-");
  }

  @Test
  void whoWantsNoneGetsNone() {
    wishes.wish(officer, When.NEVER);
    board.tell(news("1"), List.of(officer.member()));

    assertThat(mail.sendDue()).isZero();
    wishes.wish(officer, When.AT_ONCE);
    assertThat(mail.sendDue()).isZero();
    assertThat(board.unread(officer)).isEqualTo(1);
  }

  @Test
  void aServerThatIsAwayIsTriedAgainAndAnUncertainLetterIsNot() {
    board.tell(news("1"), List.of(officer.member()));
    post.answers(new Handover.NotSent());
    assertThat(mail.sendDue()).isZero();
    post.answers(new Handover.Taken());
    assertThat(mail.sendDue()).isEqualTo(1);

    board.tell(news("2"), List.of(officer.member()));
    post.answers(new Handover.Unknown());
    mail.sendDue();
    post.answers(new Handover.Taken());
    assertThat(mail.sendDue()).isZero();
  }

  @Test
  void oldNoticesGo() {
    board.tell(news("1"), List.of(officer.member()));
    clock.advance(Duration.ofDays(181));

    mail.sendDue();

    assertThat(board.latest(officer, 9)).isEmpty();
  }

  private static News news(String number) {
    return new News(
        "sent:" + number,
        "notice.message.sent",
        List.of("SE-M-" + number, "Chiara"),
        "Un punteggio uguale per tutti",
        "rispondi/messaggio/" + number);
  }

  private Actor addressed(Member member, @Nullable String language) {
    return members
        .save(member.withDetails(member.name(), member.username() + "@comune.example", language))
        .asActor();
  }
}
