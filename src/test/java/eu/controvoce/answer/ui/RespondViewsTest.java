package eu.controvoce.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.NewFact;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Source;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.TestSignIn;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Towns;
import eu.controvoce.rumour.Verdict;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.answer.ui", "eu.controvoce.base.ui"})
class RespondViewsTest extends SpringBrowserlessTest {

  @Autowired Towns towns;
  @Autowired Members members;
  @Autowired MessageDesk desk;
  @Autowired Approval approval;
  @Autowired FactRegister register;
  @Autowired Casework casework;
  @Autowired VerdictPart verdicts;

  private Actor officer;
  private Actor manager;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    officer = towns.settimo(Role.OFFICER);
    manager = towns.settimo(Role.MANAGER);
    TestSignIn.as(member(officer));
    super.initVaadinEnvironment();
  }

  @Test
  void theAgendaSaysHowManyRumoursHaveNoMessage() {
    var rumour = towns.aTriagedRumour(officer);

    navigate(AgendaView.class);

    assertThat(texts(Paragraph.class))
        .contains(UI.getCurrent().getTranslation("respond.coverage", 1, 1L));
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(AnswerLinks.newMessage(rumour.id()));
  }

  @Test
  void rumoursWithoutAMessageAreOneClickAway() {
    towns.aTriagedRumour(officer);

    UI.getCurrent().navigate(AnswerLinks.AGENDA, QueryParameters.of("filtro", "senza"));

    assertThat(texts(Span.class)).contains(words("respond.coverage.filter.BARE"));
    assertThat(find(com.vaadin.flow.component.html.NativeButton.class).all())
        .filteredOn(each -> "true".equals(each.getElement().getAttribute("aria-pressed")))
        .anySatisfy(each ->
            assertThat(each.getElement().getTextRecursively())
                .startsWith(words("respond.coverage.filter.BARE")));
  }

  @Test
  void aFactShowsWhatWasChangedAndTheListIsATable() {
    var fact = aCheckedFact();

    navigate(AnswerLinks.fact(fact.id()), FactsView.class);

    assertThat(texts(com.vaadin.flow.component.html.H2.class)).contains(words("fact.history"));
    assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains(words("facts.table"));
  }

  @Test
  void theCoordinatorAddsAWordAndSwitchesACheckOff() {
    TestSignIn.as(member(towns.coordinator()));
    navigate(VocabularyView.class);

    click("vocabulary.add");
    find(TextArea.class).all().stream()
        .filter(each -> words("vocabulary.forms").equals(each.getLabel()))
        .findFirst()
        .ifPresent(each -> test(each).setValue("sbarcati"));
    type("vocabulary.use.field", "persone arrivate via mare");
    type("vocabulary.why", "Dice da dove, non che cosa sono.");
    click("ui.save");

    assertThat(texts(Span.class)).contains("sbarcati");
    var box =
        find(Checkbox.class).all().stream()
            .filter(each -> words("vocabulary.check.CAPITALS").equals(each.getLabel()))
            .findFirst()
            .orElseThrow();
    test(box).click();
    assertThat(box.getValue()).isFalse();
  }

  @Test
  void anEmptyAgendaOffersTheFirstStep() {
    navigate(AgendaView.class);

    assertThat(words("respond.agenda.empty")).isNotEmpty();
    assertThat(texts(Span.class)).contains(words("respond.agenda.empty.do"));
  }

  @Test
  void whatIsTypedIsCheckedShownAndKept() {
    navigate(AnswerLinks.newMessage(), MessageView.class);

    type("composer.headline", "Un punteggio uguale per tutti");
    write("composer.openingFact.DEBUNK", "I clandestini non fanno domanda.");

    assertThat(texts(Paragraph.class))
        .contains(words("checks.error") + words("check.NO_SOURCE.what"))
        .contains(
            words("checks.warning")
                + UI.getCurrent().getTranslation("check.VOCABULARY.what", "clandestini", "", ""));
    assertThat(desk.list(officer, MessageFilter.OWN))
        .singleElement()
        .satisfies(each ->
            assertThat(each.content().headline()).isEqualTo("Un punteggio uguale per tutti"));
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsToldAndNothingIsLost() {
    var draft = aDraft();
    navigate(AnswerLinks.message(draft.id()), MessageView.class);
    desk.edit(manager, draft.id(), new NewMessage(draft.rumours(), content("Altro."), null), 0);

    write("composer.openingFact.DEBUNK", "Quello che ho scritto io.");

    assertThat(texts(Span.class)).contains(words("composer.conflict"));
    assertThat(desk.find(officer, draft.id()).content().openingFact()).isEqualTo("Altro.");
    click("composer.conflict.mine");
    assertThat(desk.find(officer, draft.id()).content().openingFact())
        .isEqualTo("Quello che ho scritto io.");
  }

  @Test
  void aTextIsSentWithOneButton() {
    var draft = aDraft();
    navigate(AnswerLinks.message(draft.id()), MessageView.class);

    click("composer.send");

    assertThat(desk.find(officer, draft.id()).status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void aManagerReadsAndApproves() {
    var sent = aSent();
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);

    click("approvals.approve");

    assertThat(desk.find(manager, sent.id()).status()).isEqualTo(MessageStatus.APPROVED);
  }

  @Test
  void theAuthorIsToldWhyTheyCannotApprove() {
    var draft = aDraft(manager);
    desk.send(manager, draft.id(), 0);
    TestSignIn.as(member(manager));

    navigate(AnswerLinks.approval(draft.id()), ApprovalsView.class);

    assertThat(texts(Span.class)).contains(words("approvals.own.text"));
    assertThat(find(Button.class).withText(words("approvals.approve")).exists()).isFalse();
  }

  @Test
  void aCommentGoesBackToTheAuthor() {
    var sent = aSent();
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);

    click("approvals.ask");
    assertThat(desk.find(officer, sent.id()).status()).isEqualTo(MessageStatus.IN_REVIEW);
    comment("composer.headline", "Più breve <b>per favore</b>");
    click("approvals.ask");

    assertThat(desk.find(officer, sent.id()).status()).isEqualTo(MessageStatus.CHANGES_REQUESTED);
    TestSignIn.as(member(officer));
    navigate(AnswerLinks.message(sent.id()), MessageView.class);
    assertThat(texts(Paragraph.class)).contains("Più breve <b>per favore</b>");
  }

  @Test
  void aCommentIsAnchoredToItsField() {
    var sent = aSent();
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);

    comment("composer.openingFact", "Chi assegna?");
    comment("composer.whole", "Nel complesso va bene.");
    click("approvals.ask");

    assertThat(desk.find(officer, sent.id()).notes())
        .extracting(CounterMessage.Note::field, CounterMessage.Note::text)
        .containsExactly(
            tuple("openingFact", "Chi assegna?"), tuple(null, "Nel complesso va bene."));
  }

  @Test
  void whoIsSlowerIsToldAndLosesNoComment() {
    var sent = aSent();
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);
    comment("composer.headline", "Più breve.");
    approval.approve(another(), sent.id(), Objects.requireNonNull(sent.version()));

    click("approvals.ask");

    assertThat(texts(Span.class)).contains(words("approvals.raced"));
    assertThat(commentOn("composer.headline").getValue()).isEqualTo("Più breve.");
    click("approvals.raced.leave");
    var now = desk.find(officer, sent.id());
    assertThat(now.status()).isEqualTo(MessageStatus.APPROVED);
    assertThat(now.notes()).extracting(CounterMessage.Note::text).containsExactly("Più breve.");
  }

  @Test
  void aManagerInvitesSomebodyWithoutAnAccountAndGetsTheLinkOnce() {
    var sent = aSent();
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);

    click("guest.invite");
    type("guest.name", "Paola Assessora");
    type("guest.email", "paola@comune.example");
    type("guest.reason", "È l’assessora alla casa");
    click("guest.send");

    assertThat(find(TextField.class).all())
        .extracting(TextField::getValue)
        .anyMatch(each -> each.contains("/" + AnswerLinks.GUEST + "/"));
    assertThat(texts(Span.class)).contains(words("guest.state.OPEN"));
  }

  @Test
  void aFactIsWrittenWithItsErrorsBesideTheFields() {
    navigate(AnswerLinks.newFact(), FactsView.class);

    click("fact.save");
    var statement = find(TextArea.class).withLabel(words("fact.field.statement")).single();
    assertThat(statement.isInvalid()).isTrue();
    test(statement).setValue("La graduatoria segue il punteggio.");
    type("fact.field.source", "Regione Piemonte");
    click("fact.save");

    assertThat(register.search(officer, "graduatoria", 5)).hasSize(1);
    assertThat(texts(Span.class)).contains(words("fact.status.DRAFT"));
  }

  @Test
  void aMissingFigureSaysWhereToLookItUp() {
    var fact =
        register.draft(
            officer,
            new NewFact(
                "Gli alloggi sono pochi.",
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                source(),
                null,
                null,
                List.of(),
                null));

    navigate(AnswerLinks.fact(fact.id()), FactsView.class);

    assertThat(texts(Span.class))
        .contains(UI.getCurrent().getTranslation("fact.figure.missing", "ATC Piemonte"));
  }

  @Test
  void anOperatorLooksUpButDoesNotWrite() {
    TestSignIn.as(member(towns.settimo(Role.OPERATOR)));

    navigate(MessagesView.class);
    assertThat(texts(Span.class)).doesNotContain(words("message.new"));
    UI.getCurrent().navigate(AnswerLinks.AGENDA);
    assertThat(getCurrentView()).isNotInstanceOf(AgendaView.class);
  }

  @Test
  void theProposalsForARumourCanBeTaken() {
    var rumour = towns.aRumour(officer);
    var model = aSent(rumour);
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(model.id()), ApprovalsView.class);
    click("approvals.approve");
    TestSignIn.as(member(officer));

    Go.to(AnswerLinks.newMessage(rumour.id()));
    click("pairing.take");

    assertThat(desk.list(officer, MessageFilter.in(MessageStatus.DRAFT)))
        .singleElement()
        .satisfies(each -> assertThat(each.adaptedFrom()).isEqualTo(model.id()));
  }

  @Test
  @SuppressWarnings("unchecked")
  void aVerdictIsGivenOnTheRumoursSheetWithTheFactsItStandsOn() {
    var fact = aCheckedFact();
    var rumour = towns.aTriagedRumour(officer);
    var decided =
        casework.decide(
            officer, rumour.id(), rumour.version(), Decision.Type.RESPOND, "Se ne parla molto");
    navigate(AgendaView.class);

    verdicts.next(decided, () -> {}).orElseThrow().action().execute();
    click("verdict.save");
    Select<Verdict> verdict = find(Select.class).withLabel(words("verdict.heading")).single();
    assertThat(verdict.isInvalid()).isTrue();
    verdict.setValue(Verdict.LACKS_CONTEXT);
    write("verdict.reason", "Conta il punteggio.");
    ComboBox<Fact> picker = find(ComboBox.class).withLabel(words("composer.facts.add")).single();
    picker.setValue(fact);
    click("verdict.save");

    var settled =
        casework
            .find(officer, rumour.id())
            .in(officer.ownCity())
            .map(Handling::assessment)
            .orElseThrow();
    assertThat(settled.verdict()).isEqualTo(Verdict.LACKS_CONTEXT);
    assertThat(settled.facts()).containsExactly(fact.id());
  }

  @Test
  void aFactIsWrittenWithoutLeavingTheText() {
    navigate(AnswerLinks.newMessage(), MessageView.class);
    type("composer.headline", "Un punteggio uguale per tutti");
    write("composer.openingFact.DEBUNK", "Il Comune segue una graduatoria.");

    click("fact.new");
    write("fact.field.statement", "La graduatoria è una.");
    type("fact.field.source", "ATC Piemonte");
    find(Checkbox.class).withLabel(words("fact.read-today")).single().setValue(true);
    click("fact.save");

    var draft = desk.list(officer, MessageFilter.OWN).getFirst();
    assertThat(register.behind(officer, draft.content().facts()))
        .singleElement()
        .satisfies(each -> assertThat(each.status()).isEqualTo(FactStatus.CHECKED));
  }

  @Test
  void aFactIsCheckedAndPublishedFromItsPage() {
    var fact = register.draft(officer, NewFact.of("La graduatoria è una.", source()));
    navigate(AnswerLinks.fact(fact.id()), FactsView.class);

    click("fact.check");
    click("fact.publish");

    assertThat(register.find(officer, fact.id()).status()).isEqualTo(FactStatus.PUBLISHED);
  }

  @Test
  void aManagerSeesWhatChangedSinceTheApprovedText() {
    var sent = aSent();
    TestSignIn.as(member(manager));
    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);
    click("approvals.approve");
    var approved = desk.find(officer, sent.id());
    var again =
        desk.edit(
            officer,
            approved.id(),
            new NewMessage(approved.rumours(), content("Conta solo il punteggio."), null),
            Objects.requireNonNull(approved.version()));
    desk.send(officer, again.id(), Objects.requireNonNull(again.version()));

    navigate(AnswerLinks.approval(sent.id()), ApprovalsView.class);

    assertThat(texts(Paragraph.class)).contains("Conta solo il punteggio. ");
  }

  private CounterMessage aDraft() {
    return aDraft(officer);
  }

  private CounterMessage aDraft(Actor author) {
    return desk.draft(author, NewMessage.of(content("Conta il punteggio."), aRumour().id()));
  }

  private CounterMessage aSent() {
    return aSent(aRumour());
  }

  private CounterMessage aSent(Rumour rumour) {
    var draft = desk.draft(officer, NewMessage.of(content("Conta il punteggio."), rumour.id()));
    desk.send(officer, draft.id(), 0);
    return desk.find(officer, draft.id());
  }

  private Rumour aRumour() {
    return towns.aRumour(officer);
  }

  private Content content(String openingFact) {
    return new Content(
        "Un punteggio uguale per tutti",
        openingFact,
        "Attenzione: si sente dire altro.",
        "Un caso non fa la regola.",
        "Conta il punteggio.",
        null,
        "it",
        Form.DEBUNK,
        List.of(Approach.FACTS),
        null,
        null,
        List.of(aCheckedFact().id()),
        List.of());
  }

  private Fact aCheckedFact() {
    var draft = register.draft(officer, NewFact.of("La graduatoria è una.", source()));
    return register.check(officer, draft.id(), Objects.requireNonNull(draft.version()));
  }

  private static Source source() {
    return new Source("ATC Piemonte", Source.Type.PUBLIC_BODY, Source.Reliability.HIGH, null, null);
  }

  private Actor another() {
    return members
        .save(
            new Member(
                new MemberId("another"),
                null,
                "another",
                "Un’altra",
                null,
                null,
                Role.MANAGER,
                manager.city(),
                true,
                null,
                SettableClock.START))
        .asActor();
  }

  private void comment(String field, String text) {
    var label = UI.getCurrent().getTranslation("approvals.comment.on", words(field));
    find(Button.class).all().stream()
        .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
        .findFirst()
        .ifPresent(each -> test(each).click());
    test(commentOn(field)).setValue(text);
  }

  private TextArea commentOn(String field) {
    var label = UI.getCurrent().getTranslation("approvals.comment.label", words(field));
    return find(TextArea.class).withLabel(label).single();
  }

  private Member member(Actor actor) {
    return members.findById(actor.member()).orElseThrow();
  }

  private void type(String key, String text) {
    test(find(TextField.class).withLabel(words(key)).single()).setValue(text);
  }

  private void write(String key, String text) {
    test(find(TextArea.class).withLabel(words(key)).single()).setValue(text);
  }

  private void click(String key) {
    test(find(Button.class).withText(words(key)).all().getFirst()).click();
  }

  private <T extends Component> List<String> texts(Class<T> type) {
    return find(type).all().stream().map(each -> each.getElement().getTextRecursively()).toList();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
