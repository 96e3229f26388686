package eu.controvoce.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.TestSignIn;
import eu.controvoce.print.paper.PdfCheck;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Explanation;
import eu.controvoce.rumour.HomeWork;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Towns;
import eu.controvoce.rumour.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ControvoceTest
class PrintDeskTest {

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired Towns towns;
  @Autowired Casework casework;
  @Autowired HomeWork homework;
  @Autowired Members members;
  @Autowired CounterMessages messages;
  @Autowired Planning planning;
  @Autowired PrintDesk desk;

  @Test
  void aDossierHoldsAllTheCityKnowsAndIsAccessible() {
    var fact = new CampaignFixtures(beans).aFact();
    var officer = towns.settimo(Role.OFFICER);
    var rumour = aSettledRumour(officer, fact);

    var paper = desk.dossier(officer, rumour.id(), Locale.ITALIAN);

    var check = new PdfCheck(paper.pdf()).keep("dossier");
    check
        .isAccessible("it", "Dossier " + rumour.code() + " · Case popolari e precedenze")
        .isUniversallyAccessible();
    assertThat(paper.fileName()).isEqualTo("dossier-" + rumour.code() + ".pdf");
    assertThat(check.text())
        .contains("Gli stranieri hanno la precedenza nelle case popolari")
        .contains("Al mercato dicono <b>di tutto</b>")
        .contains("Rispondere")
        .contains("Se ne parla ogni settimana")
        .contains("Manca il contesto")
        .contains("Conta il punteggio della graduatoria")
        .contains("ATC Piemonte Centrale")
        .contains("La lista d’attesa è lunga")
        .contains("creato il 23 nov 2026")
        .contains(officer.name())
        .contains("ha dato l’esito");
  }

  @Test
  void aDossierOfARumourNobodyHasTouchedSaysSo() {
    var officer = towns.settimo(Role.OFFICER);

    var paper = desk.dossier(officer, towns.aRumour(officer).id(), Locale.ENGLISH);

    var check = new PdfCheck(paper.pdf()).keep("dossier-empty");
    assertThat(check.text())
        .contains("Case popolari e precedenze")
        .contains("The city has not given a verdict yet.");
  }

  @Test
  void dossiersAreForThoseWhoJudgeRumoursInACityThatKnowsThem() {
    var rumour = towns.aRumour(towns.settimo(Role.OFFICER));
    var operator = towns.settimo(Role.OPERATOR);
    var stranger = towns.cuneo(Role.OFFICER);

    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> desk.dossier(operator, rumour.id(), Locale.ITALIAN));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.dossier(stranger, rumour.id(), Locale.ITALIAN));
  }

  @Test
  void anApprovedTextLeadsToTheCitysAnswersWhileItHasNoPageOfItsOwn() {
    var message = new CampaignFixtures(beans).anApprovedMessage();

    var poster = desk.poster(CampaignFixtures.OPERATOR, message.id());

    assertThat(poster.fileName()).isEqualTo("locandina-SE-M-0001.pdf");
    assertThat(new PdfCheck(poster.pdf()).text())
        .contains("/citta/settimo")
        .doesNotContain("/risposte/")
        .doesNotContain("BOZZA");
  }

  @Test
  void aDraftIsMarkedAndHasNoCode() {
    var approved = new CampaignFixtures(beans).anApprovedMessage();
    var draft = messages.save(approved.needRevision());

    var poster = desk.poster(CampaignFixtures.OFFICER, draft.id());

    assertThat(new PdfCheck(poster.pdf()).text()).contains("BOZZA").doesNotContain("/citta/");
  }

  @Test
  void whatAnotherCityKeepsToItselfAndWhatIsRetiredIsNotPrinted() {
    var message = new CampaignFixtures(beans).anApprovedMessage();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.cards(CampaignFixtures.STRANGER, message.id()));
    messages.save(message.retire());
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> desk.cards(CampaignFixtures.OFFICER, message.id()));
  }

  @Test
  void whatAnotherCitySharesIsPrintedForTheOwn() {
    var own = new CampaignFixtures(beans).anApprovedMessage();
    messages.save(
        new CounterMessage(
            own.id(),
            own.version(),
            own.code(),
            own.city(),
            Sharing.NETWORK,
            own.rumours(),
            own.content(),
            own.revision(),
            own.status(),
            own.writers(),
            own.inForce(),
            own.notes(),
            own.adaptedFrom(),
            own.sentAt(),
            own.consents(),
            own.demo()));

    var poster = desk.poster(CampaignFixtures.STRANGER, own.id());

    assertThat(new PdfCheck(poster.pdf()).text()).contains("/citta/asti");
  }

  @Test
  void aPapersCodeLeadsThroughTheShortAddressOfItsPublication() {
    var fixtures = new CampaignFixtures(beans);
    var message = fixtures.anApprovedMessage();
    var stall = aStall(fixtures, message);
    var wish = new PaperWish(null, stall.id());

    for (var paper :
        List.of(
            desk.poster(CampaignFixtures.OPERATOR, message.id(), wish),
            desk.flyer(CampaignFixtures.OPERATOR, message.id(), wish),
            desk.guide(CampaignFixtures.OPERATOR, message.id(), wish))) {
      assertThat(new PdfCheck(paper.pdf()).text())
          .contains("/l/" + stall.trackingLink())
          .doesNotContain("/citta/");
    }
    var other = fixtures.anApprovedMessage();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.poster(CampaignFixtures.OPERATOR, other.id(), wish));
  }

  @Test
  void aGuideSaysWhatTheRecordSaysToWhoeverTalksWithResidents() {
    var fixtures = new CampaignFixtures(beans);
    var fact = fixtures.aFact();
    var officer = towns.settimo(Role.OFFICER);
    var rumour = aSettledRumour(officer, fact);
    var message = answering(fixtures.anApprovedMessage(fact), rumour);

    var paper = desk.guide(towns.settimo(Role.OPERATOR), message.id(), PaperWish.USUAL);

    var check = new PdfCheck(paper.pdf()).keep("guide-desk");
    check
        .isAccessible("it", "Guida al dialogo · La graduatoria vale per tutti")
        .isUniversallyAccessible();
    assertThat(paper.fileName()).isEqualTo("guida-al-dialogo-SE-M-0001.pdf");
    assertThat(check.text())
        .contains("Gli stranieri hanno la precedenza nelle case popolari")
        .contains("La preoccupazione: Non trovare casa")
        .contains("È questo che ti preoccupa? «Non trovare casa»")
        .contains("Da dove viene questa idea? «Al mercato dicono <b>di tutto</b>»")
        .contains("Manca il contesto. Conta il punteggio della graduatoria.")
        .contains("ATC Piemonte Centrale")
        .contains("Chiedi allo sportello.")
        .doesNotContain("Si rispond");
    assertThat(desk.notes(officer, message.id())).isEmpty();
  }

  @Test
  void aLongTextIsToldBeforeItIsPrinted() {
    var fixtures = new CampaignFixtures(beans);
    var message = saying(fixtures.anApprovedMessage(), "Una frase di prova. ".repeat(190));

    assertThat(desk.notes(CampaignFixtures.OFFICER, message.id()))
        .containsExactly("print.note.poster", "print.note.cards", "print.rule.flyer-long");
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> desk.flyer(CampaignFixtures.OFFICER, message.id(), PaperWish.USUAL));
  }

  @Test
  void kitsOfAnotherCityAndOfWhatIsRetiredAreNotPrinted() throws Exception {
    var message = new CampaignFixtures(beans).anApprovedMessage();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.flyer(CampaignFixtures.STRANGER, message.id(), PaperWish.USUAL));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.guide(CampaignFixtures.STRANGER, message.id(), PaperWish.USUAL));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(
            () -> desk.guide(CampaignFixtures.ADMINISTRATOR, message.id(), PaperWish.USUAL));
    mvc.perform(get("/" + PrintLinks.flyer(message.id()))).andExpect(redirectedUrl("/login"));
    mvc.perform(
            get("/" + PrintLinks.as(PrintLinks.flyer(message.id()), new PaperWish("fr", null)))
                .with(signedIn(towns.settimo(Role.OPERATOR))))
        .andExpect(status().isConflict());
    messages.save(message.retire());
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> desk.guide(CampaignFixtures.OFFICER, message.id(), PaperWish.USUAL));
  }

  @Test
  void theAddressesAskWhoIsThere() throws Exception {
    var officer = towns.settimo(Role.OFFICER);
    var address = "/" + PrintLinks.dossier(towns.aRumour(officer).id());

    mvc.perform(get(address)).andExpect(redirectedUrl("/login"));
    mvc.perform(get(address).with(signedIn(officer)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    mvc.perform(get(address).with(signedIn(towns.settimo(Role.OPERATOR))))
        .andExpect(status().isForbidden());
    mvc.perform(get(address).with(signedIn(towns.cuneo(Role.OFFICER))))
        .andExpect(status().isNotFound());
  }

  private Publication aStall(CampaignFixtures fixtures, CounterMessage message) {
    return planning.plan(
        CampaignFixtures.OFFICER,
        NewPublication.of(
            fixtures.aCampaign().id(),
            message.id(),
            fixtures.anOutlet(ChannelType.OFFLINE, Map.of()).id(),
            new When.Now()));
  }

  private CounterMessage answering(CounterMessage from, Rumour rumour) {
    return messages.save(
        from.edit(from.content(), List.of(rumour.id()), CampaignFixtures.OFFICER.member())
            .send(SettableClock.START)
            .approve(CampaignFixtures.MANAGER.member(), SettableClock.START));
  }

  private CounterMessage saying(CounterMessage from, String text) {
    var old = from.content();
    var content =
        new Content(
            old.headline(),
            text,
            null,
            text,
            text,
            null,
            "it",
            old.form(),
            List.of(),
            null,
            null,
            old.facts(),
            List.of(new Variant(ChannelType.OFFLINE, "it", text, null, null)));
    return messages.save(
        from.edit(content, List.of(), CampaignFixtures.OFFICER.member())
            .send(SettableClock.START)
            .approve(CampaignFixtures.MANAGER.member(), SettableClock.START));
  }

  private Rumour aSettledRumour(Actor officer, Fact fact) {
    var triaged = towns.aTriagedRumour(officer);
    var said =
        homework.explain(
            officer,
            triaged.id(),
            null,
            new Explanation(
                "Prima a loro",
                "La lista d’attesa è lunga.",
                List.of("Al mercato dicono <b>di tutto</b>"),
                "Non trovare casa"));
    casework.decide(officer, said.id(), null, Decision.Type.RESPOND, "Se ne parla ogni settimana.");
    return casework.assess(
        officer,
        said.id(),
        null,
        Verdict.LACKS_CONTEXT,
        "Conta il punteggio della graduatoria.",
        List.of(fact.id()));
  }

  private RequestPostProcessor signedIn(Actor actor) {
    TestSignIn.as(member(actor));
    var who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    SecurityContextHolder.clearContext();
    return authentication(who);
  }

  private Member member(Actor actor) {
    return members.findById(actor.member()).orElseThrow();
  }
}
