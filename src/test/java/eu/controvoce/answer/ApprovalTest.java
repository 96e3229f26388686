package eu.controvoce.answer;

import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.aNewFact;
import static eu.controvoce.answer.Given.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.controvoce.ControvoceTest;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.ApprovalRules;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityDraft;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Towns;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class ApprovalTest {

  @Autowired Towns towns;
  @Autowired Members members;
  @Autowired Cities cities;
  @Autowired CityRegister cityRegister;
  @Autowired FactRegister register;
  @Autowired MessageDesk desk;
  @Autowired Approval approval;
  @Autowired NoticeBoard board;

  private Actor officer;
  private Actor manager;
  private Actor another;

  @BeforeEach
  void people() {
    officer = towns.settimo(Role.OFFICER);
    manager = towns.settimo(Role.MANAGER);
    another = aManager("another");
  }

  @Test
  void majorHarmNeedsTwoPeopleWhereTheCityWishesIt() {
    rules(new ApprovalRules(true, true));
    var sent = aSent();

    var half = accepted(approval.approve(manager, sent.id(), version(sent)));
    assertThat(half.status()).isEqualTo(MessageStatus.IN_REVIEW);
    assertThat(half.publishable()).isEmpty();
    assertThatThrownBy(() -> approval.approve(manager, sent.id(), version(half)))
        .isInstanceOf(RuleBroken.class);
    var whole = accepted(approval.approve(another, sent.id(), version(half)));

    assertThat(whole.status()).isEqualTo(MessageStatus.APPROVED);
    assertThat(whole.publishable().orElseThrow().consents())
        .extracting(Consent::by)
        .containsExactly(manager.member(), another.member());
  }

  @Test
  void onePersonIsEnoughUnlessTheCityWishesOtherwise() {
    var sent = aSent();

    var approved = accepted(approval.approve(manager, sent.id(), version(sent)));

    assertThat(approved.status()).isEqualTo(MessageStatus.APPROVED);
  }

  @Test
  void anEditTakesTheFirstApprovalAway() {
    rules(new ApprovalRules(true, true));
    var sent = aSent();
    var half = accepted(approval.approve(manager, sent.id(), version(sent)));
    var back = approval.requestChanges(another, sent.id(), "Più breve.", "headline", version(half));
    assertThat(back.consents()).isEmpty();
    var edited =
        desk.edit(
            officer,
            sent.id(),
            new NewMessage(back.rumours(), opening(back.content(), "Altro."), null),
            version(back));
    var again = accepted(desk.send(officer, sent.id(), version(edited)));

    var approved = accepted(approval.approve(another, sent.id(), version(again)));

    assertThat(approved.status()).isEqualTo(MessageStatus.IN_REVIEW);
    assertThat(approved.consents()).hasSize(1);
  }

  @Test
  void neitherOfTheTwoMayHaveWrittenIt() {
    rules(new ApprovalRules(true, true));
    var sent = aSent(manager);
    var half = accepted(approval.approve(another, sent.id(), version(sent)));

    assertThatThrownBy(() -> approval.approve(manager, sent.id(), version(half)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void ofTwoAtOnceOneWinsAndTheOtherCanStillComment() {
    var sent = aSent();
    approval.approve(another, sent.id(), version(sent));

    assertThatThrownBy(() -> approval.approve(manager, sent.id(), version(sent)))
        .isInstanceOf(Conflict.class);
    var commented =
        approval.comment(manager, sent.id(), List.of(new Remark("headline", "Più breve.")));

    assertThat(commented.status()).isEqualTo(MessageStatus.APPROVED);
    assertThat(commented.notes())
        .extracting(CounterMessage.Note::field, CounterMessage.Note::text)
        .containsExactly(tuple("headline", "Più breve."));
    assertThat(told(officer))
        .containsExactlyInAnyOrder("notice.message.approved", "notice.message.commented");
  }

  @Test
  void whatWasApprovedStaysInForceWhileItIsRewritten() {
    var sent = aSent();
    var approved = accepted(approval.approve(manager, sent.id(), version(sent)));

    var draft =
        desk.edit(
            officer,
            sent.id(),
            new NewMessage(approved.rumours(), opening(approved.content(), "Nuovo."), null),
            version(approved));

    assertThat(draft.status()).isEqualTo(MessageStatus.DRAFT);
    assertThat(draft.publishable().orElseThrow().content()).isEqualTo(approved.content());
    assertThat(draft.revision()).isEqualTo(2);
  }

  @Test
  void aFactWithdrawnWhileItIsReadKeepsItFromBeingApproved() {
    var sent = aSent();
    var fact = sent.content().facts().getFirst();
    register.withdraw(
        officer,
        fact,
        "Il bando è cambiato",
        Objects.requireNonNull(register.find(officer, fact).version()));

    var refused = approval.approve(manager, sent.id(), version(sent));

    assertThat(refused).isInstanceOf(Submission.Refused.class);
    assertThat(desk.find(manager, sent.id()).status()).isEqualTo(MessageStatus.IN_REVIEW);
    assertThat(told(officer)).contains("notice.fact-withdrawn");
  }

  @Test
  void managersAreToldOfATextToReadAndWritersOfWhatCameOfIt() {
    rules(new ApprovalRules(true, true));
    var sent = aSent(manager);
    assertThat(told(another)).containsExactly("notice.message.sent");
    assertThat(told(manager)).isEmpty();
    var third = aManager("third");

    var half = accepted(approval.approve(another, sent.id(), version(sent)));
    assertThat(told(third)).containsExactly("notice.message.second-wanted");
    approval.requestChanges(third, sent.id(), "No.", null, version(half));

    assertThat(told(manager)).containsExactly("notice.message.changes-requested");
    assertThat(told(another)).hasSize(1);
  }

  @Test
  void aColleagueOfAnotherCityNeitherReadsNorComments() {
    var sent = aSent();
    var stranger = towns.cuneo(Role.MANAGER);

    assertThatThrownBy(
            () -> approval.comment(stranger, sent.id(), List.of(new Remark(null, "No."))))
        .isInstanceOf(NotFound.class);
  }

  private List<String> told(Actor actor) {
    return board.latest(actor, 20).stream().map(Notice::text).toList();
  }

  private CounterMessage aSent() {
    return aSent(officer);
  }

  private CounterMessage aSent(Actor writer) {
    Rumour rumour = towns.aTriagedRumour(officer);
    var fact = register.draft(officer, aNewFact());
    var checked = register.check(officer, fact.id(), Objects.requireNonNull(fact.version()));
    var draft = desk.draft(writer, NewMessage.of(aContent(checked.id()), rumour.id()));
    accepted(desk.send(writer, draft.id(), version(draft)));
    return desk.find(writer, draft.id());
  }

  private void rules(ApprovalRules rules) {
    var city = cities.findById(towns.settimo().id()).orElseThrow();
    cityRegister.edit(
        towns.administrator(),
        city.id(),
        Objects.requireNonNull(city.version()),
        draft(city, rules));
  }

  private static CityDraft draft(City city, ApprovalRules rules) {
    return new CityDraft(
        city.name(),
        city.prefix(),
        city.zone(),
        city.language(),
        city.areas(),
        city.sharesRumours(),
        city.sharesMessages(),
        city.teaches(),
        rules);
  }

  private Actor aManager(String name) {
    return members
        .save(
            new Member(
                new MemberId(name),
                null,
                name,
                name,
                null,
                null,
                Role.MANAGER,
                towns.settimo().id(),
                true,
                null,
                Given.NOW))
        .asActor();
  }

  private static CounterMessage accepted(Submission submission) {
    assertThat(submission).isInstanceOf(Submission.Accepted.class);
    return ((Submission.Accepted) submission).message();
  }

  private static long version(CounterMessage message) {
    return Objects.requireNonNull(message.version());
  }
}
