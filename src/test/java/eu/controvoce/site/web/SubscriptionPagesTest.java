package eu.controvoce.site.web;

import static eu.controvoce.campaign.CampaignFixtures.ADMINISTRATOR;
import static eu.controvoce.campaign.CampaignFixtures.MANAGER;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.audience.Added;
import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.PersonDesk;
import eu.controvoce.audience.Subscriptions;
import eu.controvoce.audience.TestRequests;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Settings;
import eu.controvoce.base.mail.TestMail;
import eu.controvoce.campaign.CampaignFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ControvoceTest
class SubscriptionPagesTest {

  private static final Pattern LINK =
      Pattern.compile("localhost:8080(/citta/settimo/(?:conferma|preferenze)/[0-9a-f-]+)");

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired Lists lists;
  @Autowired Subscriptions subscriptions;
  @Autowired PersonDesk desk;
  @Autowired AddressBook book;
  @Autowired Settings settings;
  @Autowired SettableClock clock;

  private final TestMail mail = new TestMail();
  private ListId list;
  private static int network;

  @BeforeEach
  void aCityWithAnOpenList() {
    new CampaignFixtures(beans);
    list = lists.create(OFFICER, "Casa", "").id();
    lists.offer(OFFICER, list, true, "housing");
    network++;
  }

  @Test
  void whoAsksAndConfirmsIsOnTheListAndLookingAloneChangesNothing() throws Exception {
    mvc.perform(asking("Anna@Città.example"))
        .andExpect(status().isSeeOther())
        .andExpect(header().doesNotExist("Set-Cookie"));
    assertThat(lists.count(OFFICER, list)).isZero();

    var link = sentLink();
    mvc.perform(get(link))
        .andExpect(status().isOk())
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(content().string(containsString("A…@xn--citt-3na.example")));
    assertThat(lists.count(OFFICER, list)).isZero();
    mvc.perform(post(link)).andExpect(status().isOk());

    assertThat(lists.people(OFFICER, list))
        .extracting(Lists.Listed::address)
        .containsExactly("Anna@xn--citt-3na.example");
    mvc.perform(post(link)).andExpect(status().isGone());
  }

  @Test
  void theAnswerIsTheSameForWhoIsKnownAndOnlyTheirLetterSaysSo() throws Exception {
    lists.add(OFFICER, list, "anna@example.org", "it", "x");

    var known = mvc.perform(asking("anna@example.org")).andReturn().getResponse();
    var unknown = mvc.perform(asking("nessuno@example.org")).andReturn().getResponse();

    assertThat(known.getContentAsString()).isEqualTo(unknown.getContentAsString());
    assertThat(known.getHeader("Location")).isEqualTo(unknown.getHeader("Location"));
    requests().sendDue();
    assertThat(mail.taken()).hasSize(2);
    assertThat(TestMail.whole(mail.taken().getFirst()) + TestMail.whole(mail.taken().getLast()))
        .contains("/preferenze/", "/conferma/");
  }

  @Test
  void aLinkExpiresAndTheAddressIsForgotten() throws Exception {
    mvc.perform(asking("anna@example.org"));
    var link = sentLink();

    clock.advance(Duration.ofHours(49));
    mvc.perform(post(link)).andExpect(status().isGone());

    assertThat(subscriptions.expire()).isEqualTo(1);
    assertThat(lists.count(OFFICER, list)).isZero();
  }

  @Test
  void aForgedLinkOrAnotherCitysOpensNothing() throws Exception {
    mvc.perform(asking("anna@example.org"));
    var link = sentLink();

    mvc.perform(post(link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0")))
        .andExpect(status().isGone());
    mvc.perform(post(link.replace("settimo", "asti"))).andExpect(status().isGone());
    var token = book.wayOut(book.on(list, "anna@example.org"));
    mvc.perform(get("/citta/settimo/preferenze/" + token)).andExpect(status().isNotFound());
  }

  @Test
  void nobodyCanBeAnnoyedWithConfirmations() throws Exception {
    for (int i = 0; i < 6; i++) {
      mvc.perform(asking("anna@example.org"));
      requests().sendDue();
    }

    assertThat(mail.taken()).hasSize(3);
  }

  @Test
  void whatIsNoAddressAndHeaderInjectionAreRefusedInWords() throws Exception {
    for (var wrong :
        new String[] {"niente", "a@b", "a@b.it\r\nBcc: c@d.it", "a b@c.it", "<a@b.it>"}) {
      mvc.perform(asking(wrong))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("Questo non sembra un indirizzo e-mail")));
    }
    requests().sendDue();
    assertThat(mail.taken()).isEmpty();
  }

  @Test
  void oneClientThatAsksTooOftenIsSlowedDownAndOthersAreNot() throws Exception {
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      var answer = mvc.perform(asking("a" + i + "@example.org")).andReturn().getResponse();
      refused += answer.getStatus() == 429 ? 1 : 0;
    }
    network++;

    assertThat(refused).isGreaterThan(150);
    mvc.perform(asking("b@example.org")).andExpect(status().isSeeOther());
  }

  @Test
  void aMailProgramLeavesWithOnePostAndALookDoesNot() throws Exception {
    lists.add(OFFICER, list, "anna@example.org", "it", "x");
    var link = "/citta/settimo/disiscrizione/" + book.wayOut(book.on(list, "anna@example.org"));

    mvc.perform(get(link)).andExpect(status().isOk());
    assertThat(lists.count(OFFICER, list)).isEqualTo(1);
    mvc.perform(
            post(link)
                .header("Origin", "https://mail.example")
                .param("List-Unsubscribe", "One-Click"))
        .andExpect(status().isOk());

    assertThat(lists.count(OFFICER, list)).isZero();
  }

  @Test
  void preferencesChangeExportAndErase() throws Exception {
    lists.add(OFFICER, list, "anna@example.org", "it", "x");
    var link = "/citta/settimo/preferenze/" + book.wayOut(book.on(list, "anna@example.org"));

    mvc.perform(get(link).param("lang", "en"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("a…@example.org")))
        .andExpect(content().string(not(containsString("anna@"))));
    mvc.perform(post(link).param("lista", list.value()).param("lingua", "en").param("quando", "x"))
        .andExpect(status().isOk());
    mvc.perform(post(link + "/dati"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("\"WEEKLY\"")))
        .andExpect(content().string(containsString("anna@example.org")));
    mvc.perform(post(link + "/cancellazione")).andExpect(status().isOk());

    mvc.perform(get(link)).andExpect(status().isNotFound());
    assertThatThrownBy(() -> desk.find(MANAGER, "anna@example.org")).isInstanceOf(NotFound.class);
  }

  @Test
  void aPersonsDataAreForManagersOfTheirCityAndAdministrators() {
    lists.add(OFFICER, list, "anna@example.org", "it", "x");

    assertThat(desk.find(MANAGER, "ANNA@example.org").lists()).containsExactly("Casa");
    assertThat(desk.export(ADMINISTRATOR, "anna@example.org")).contains("Casa");
    assertThatThrownBy(() -> desk.find(OFFICER, "anna@example.org")).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.erase(OPERATOR, "anna@example.org"))
        .isInstanceOf(Forbidden.class);
    assertThat(desk.erase(MANAGER, "anna@example.org")).isEqualTo(1);
  }

  @Test
  void aTableIsImportedOnlyWithProofOfConsent() {
    var today = LocalDate.of(2026, 11, 23);
    var csv =
        """
        \uFEFFNome;E-mail;Lingua;Tipo
        A;anna@example.org;en;school
        B;anna@example.org;;
        C;niente;;
        D;dora@example.org;it;resident
        """;

    assertThatThrownBy(() -> lists.importTable(OFFICER, list, csv, "Ufficio", today, "modulo", " "))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("consentText"));
    assertThatThrownBy(
            () -> lists.importTable(OFFICER, list, csv, "Ufficio", null, "modulo", "Accetto"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() ->
            lists.importTable(OFFICER, list, "nome,cognome\na,b", "U", today, "modulo", "Accetto"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> lists.importTable(STRANGER, list, csv, "U", today, "modulo", "Accetto"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> lists.importTable(OPERATOR, list, csv, "U", today, "modulo", "Accetto"))
        .isInstanceOf(Forbidden.class);

    assertThat(lists.importTable(OFFICER, list, csv, "Ufficio", today, "modulo", "Accetto"))
        .isEqualTo(new Added(2, 0, 1, 0, 0, java.util.List.of(4)));
  }

  private eu.controvoce.audience.RequestLetters requests() {
    return TestRequests.over(beans, mail.mailer(settings, clock));
  }

  private String sentLink() throws Exception {
    requests().sendDue();
    var found = LINK.matcher(TestMail.whole(mail.taken().getLast()).replace("=\r\n", ""));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private MockHttpServletRequestBuilder asking(String address) {
    return post("/citta/settimo/iscrizione")
        .with(request -> {
          request.setRemoteAddr("203.0.113." + network);
          return request;
        })
        .param("indirizzo", address)
        .param("lista", list.value())
        .param("lingua", "it");
  }
}
