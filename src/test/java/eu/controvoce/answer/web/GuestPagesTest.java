package eu.controvoce.answer.web;

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
import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Guests;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.NewFact;
import eu.controvoce.answer.NewGuest;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.Source;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Role;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Towns;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@ControvoceTest
class GuestPagesTest {

  @Autowired MockMvc mvc;
  @Autowired Towns towns;
  @Autowired FactRegister register;
  @Autowired MessageDesk desk;
  @Autowired Approval approval;
  @Autowired Guests guests;
  @Autowired Journal journal;
  @Autowired NoticeBoard board;
  @Autowired SettableClock clock;
  @Autowired PictureDesk pictures;

  private static final AtomicInteger PLACES = new AtomicInteger();

  private String place;
  private Actor officer;
  private Actor manager;
  private FactId fact;
  private MessageId message;
  private String link;

  @BeforeEach
  void anInvitation() {
    place = "198.51.100." + PLACES.incrementAndGet();
    officer = towns.settimo(Role.OFFICER);
    manager = towns.settimo(Role.MANAGER);
    fact = aCheckedFact();
    message = aSent();
    link = invite("paola@comune.example");
  }

  @Test
  void aGuestReadsTheTextAsItWillBeReadWithItsSources() throws Exception {
    perform(get(link))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Un punteggio uguale per tutti")))
        .andExpect(content().string(containsString("Regione Piemonte")))
        .andExpect(content().string(containsString("È l’assessora")))
        .andExpect(content().string(not(containsString("<script"))))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(header().string("Content-Security-Policy", containsString("'none'")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
        .andExpect(header().doesNotExist("Set-Cookie"));

    assertThat(now().status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void aGuestApprovesOnce() throws Exception {
    perform(post(link + "/approvazione")).andExpect(status().isOk());
    perform(post(link + "/approvazione")).andExpect(status().isGone());
    perform(get(link)).andExpect(status().isGone());

    assertThat(now().status()).isEqualTo(MessageStatus.APPROVED);
    assertThat(now().publishable().orElseThrow().consents())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.isOfGuest()).isTrue();
          assertThat(each.name()).isEqualTo("Paola Assessora");
        });
    assertThat(journal.of(Journal.subject("message", message)))
        .extracting(JournalEntry::action, JournalEntry::name)
        .contains(
            org.assertj.core.api.Assertions.tuple("journal.message.approved", "Paola Assessora"));
    assertThat(board.latest(manager, 9))
        .extracting(Notice::text)
        .contains("notice.message.guest-approved");
    assertThat(guests.of(manager, message).getFirst().email()).isNull();
  }

  @Test
  void aGuestAsksForChangesOnOnePart() throws Exception {
    perform(post(link + "/modifiche").param("comment", " ").param("field", "headline"))
        .andExpect(status().isBadRequest());
    perform(
            post(link + "/modifiche")
                .param("comment", "Più <b>breve</b>")
                .param("field", "headline"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<b>breve"))));

    assertThat(now().status()).isEqualTo(MessageStatus.CHANGES_REQUESTED);
    assertThat(now().notes())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.field()).isEqualTo("headline");
          assertThat(each.text()).isEqualTo("Più <b>breve</b>");
          assertThat(each.name()).isEqualTo("Paola Assessora");
        });
  }

  @Test
  void aLinkThatIsOverSaysWhy() throws Exception {
    clock.advance(Duration.ofDays(8));
    perform(get(link).param("lang", "it"))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("scaduto")));

    perform(post(link + "/approvazione")).andExpect(status().isGone());
    assertThat(now().status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void aLinkThatWasTakenBackIsGoodForNothing() throws Exception {
    guests.revoke(officer, guests.of(officer, message).getFirst().id());

    perform(post(link + "/approvazione").param("lang", "it"))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("ritirato")));
    assertThat(now().status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void aLinkIsForOneVeryText() throws Exception {
    var back = approval.requestChanges(manager, message, "Più breve.", null, version());
    clock.advance(Duration.ofMinutes(1));
    desk.send(officer, message, Objects.requireNonNull(back.version()));

    perform(post(link + "/approvazione").param("lang", "it"))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("stato cambiato")));
    assertThat(now().status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void aLinkThatWasTamperedWithIsNone() throws Exception {
    var other = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");

    perform(get(other)).andExpect(status().isNotFound());
    perform(post(other + "/approvazione")).andExpect(status().isNotFound());
    perform(get("/leggi/x")).andExpect(status().isNotFound());
    perform(get("/leggi")).andExpect(status().isNotFound());
    assertThat(now().status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void whatSomebodyElseDecidedMeanwhileIsTold() throws Exception {
    approval.approve(manager, message, version());

    perform(get(link).param("lang", "it"))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("già stato approvato")));
  }

  @Test
  void aFactThatFellMeanwhileIsToldAndTheLinkStaysGood() throws Exception {
    register.withdraw(
        officer,
        fact,
        "Non vale più",
        Objects.requireNonNull(register.find(officer, fact).version()));

    perform(post(link + "/approvazione").param("lang", "it"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("non vale più")));
    perform(get(link)).andExpect(status().isOk());
  }

  @Test
  void aPictureIsShownWhileTheLinkIsGoodAndToNobodyElse() throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    var kept = pictures.keep(officer, bytes.toByteArray());
    var other = pictures.keep(officer, bytes.toByteArray());
    message = aSent(new Illustration(kept.id(), "Lo <b>sportello</b>"));
    link = invite("paola@comune.example");
    var picture = link + "/immagini/" + kept.id();

    perform(get(link))
        .andExpect(content().string(containsString("src=\"" + picture + "\"")))
        .andExpect(content().string(containsString("Lo &lt;b&gt;sportello&lt;/b&gt;")));
    perform(get(picture))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/png"))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
    perform(get(link + "/immagini/" + other.id())).andExpect(status().isNotFound());
    perform(get("/immagini/" + kept.id())).andExpect(status().isNotFound());
    perform(post(link + "/approvazione")).andExpect(status().isOk());
    perform(get(picture)).andExpect(status().isNotFound());
  }

  @Test
  void tooManyRequestsAreSlowedDown() throws Exception {
    for (int i = 0; i < GuestPages.A_MINUTE; i++) {
      mvc.perform(
          get("/leggi/x")
              .with(request -> {
                request.setRemoteAddr("192.0.2.7");
                return request;
              }));
    }

    mvc.perform(
            get(link)
                .with(request -> {
                  request.setRemoteAddr("192.0.2.7");
                  return request;
                }))
        .andExpect(status().isTooManyRequests());
  }

  /** Each test asks from a place of its own, so that none is slowed down by another. */
  private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return mvc.perform(
        request.with(each -> {
          each.setRemoteAddr(place);
          return each;
        }));
  }

  @Test
  void whoWroteItNeverGetsTheLink() {
    assertThatThrownBy(() ->
            guests.invite(
                officer,
                message,
                new NewGuest("Io", "io@altrove.example", "Perché no", 7),
                version()))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("guest.rule.no-mail");
  }

  @Test
  void nobodyIsInvitedTwiceForOneText() {
    assertThatThrownBy(() -> invite("Paola@Comune.example")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new NewGuest("P", "p@x.example", "Sì", 31))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new NewGuest("P", "p@x.example\r\nBcc: a@b.c", "Sì", 7))
        .isInstanceOf(InvalidInput.class);
  }

  private String invite(String email) {
    var url =
        guests
            .invite(
                manager,
                message,
                new NewGuest("Paola Assessora", email, "È l’assessora alla casa", 7),
                version())
            .link()
            .orElseThrow();
    return url.substring(url.indexOf("/leggi/"));
  }

  private CounterMessage now() {
    return desk.find(manager, message);
  }

  private long version() {
    return Objects.requireNonNull(now().version());
  }

  private FactId aCheckedFact() {
    var source =
        new Source(
            "Regione Piemonte", Source.Type.PUBLIC_BODY, Source.Reliability.HIGH, null, null);
    var written = register.draft(officer, NewFact.of("La graduatoria segue il bando.", source));
    return register.check(officer, written.id(), Objects.requireNonNull(written.version())).id();
  }

  private MessageId aSent() {
    return aSent(null);
  }

  private MessageId aSent(@Nullable Illustration picture) {
    var text =
        new Content(
            "Un punteggio uguale per tutti",
            "Il Comune segue una graduatoria.",
            "Si sente dire altro.",
            "Confonde chi chiede con chi ottiene.",
            "Conta il punteggio.",
            null,
            "it",
            Form.NARRATIVE,
            List.of(Approach.FACTS),
            null,
            null,
            List.of(fact),
            List.of(),
            picture,
            null);
    var draft = desk.draft(officer, NewMessage.of(text, towns.aRumour(officer).id()));
    desk.send(officer, draft.id(), Objects.requireNonNull(draft.version()));
    return draft.id();
  }
}
