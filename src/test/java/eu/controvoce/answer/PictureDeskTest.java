package eu.controvoce.answer;

import static eu.controvoce.answer.Given.MANAGER;
import static eu.controvoce.answer.Given.OFFICER;
import static eu.controvoce.answer.Given.OPERATOR;
import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.TORINESE;
import static eu.controvoce.answer.Given.TORINO;
import static eu.controvoce.answer.Given.aCity;
import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.aNewFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Cities;
import eu.controvoce.rumour.FactId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ControvoceTest
class PictureDeskTest {

  @Autowired PictureDesk desk;
  @Autowired MessageDesk messages;
  @Autowired Approval approval;
  @Autowired FactRegister register;
  @Autowired Cities cities;
  @Autowired SettableClock clock;
  @Autowired MockMvc mvc;

  @BeforeEach
  void twoCities() {
    cities.save(aCity(SETTIMO, "SE"));
    cities.save(aCity(TORINO, "TO"));
  }

  @Test
  void aPictureIsSeenInItsCityOnly() throws IOException {
    var kept = desk.keep(OFFICER, aPicture());

    assertThat(desk.open(OPERATOR, kept.id()).mediaType()).isEqualTo("image/jpeg");
    assertThatThrownBy(() -> desk.open(TORINESE, kept.id())).isInstanceOf(NotFound.class);
    assertThat(desk.openPublic(kept.id())).isEmpty();
  }

  @Test
  void onlyThoseWhoWriteBringPictures() {
    assertThatThrownBy(() -> desk.keep(OPERATOR, aPicture())).isInstanceOf(Forbidden.class);
  }

  @Test
  void anotherCitysPictureCannotBeUsed() throws IOException {
    var kept = desk.keep(TORINESE, aPicture());
    var content = showing(kept.id(), "Lo sportello");

    assertThatThrownBy(() -> messages.draft(OFFICER, NewMessage.of(content)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aPictureWithoutWordsKeepsATextFromReview() throws IOException {
    var kept = desk.keep(OFFICER, aPicture());
    var draft = messages.draft(OFFICER, NewMessage.of(showing(kept.id(), " ")));

    assertThat(messages.check(OFFICER, NewMessage.of(draft.content())))
        .filteredOn(each -> each.code() == Finding.Code.NO_ALT_TEXT)
        .singleElement()
        .satisfies(each -> assertThat(each.field()).isEqualTo("picture.altText"));
  }

  @Test
  void aPictureIsPublicWhileItsTextIsInForce() throws Exception {
    var kept = desk.keep(OFFICER, aPicture());
    var address = "/immagini/" + kept.id().value();
    mvc.perform(get(address)).andExpect(status().isNotFound());

    var approved = approved(showing(kept.id(), "Lo sportello"));

    mvc.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(content().contentType("image/jpeg"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Cache-Control", "max-age=3600, public"));
    var shown = desk.shown(approved.content(), ChannelType.FEED).orElseThrow();
    assertThat(shown.address().getPath()).isEqualTo(address);
    assertThat(shown.altText()).isEqualTo("Lo sportello");
    assertThat(desk.shown(approved.content(), ChannelType.POCKET_CARD)).isEmpty();

    messages.retire(OFFICER, approved.id(), version(approved));
    mvc.perform(get(address)).andExpect(status().isNotFound());
  }

  @Test
  void nobodySeesABackOfficePictureWithoutSigningIn() throws Exception {
    var kept = desk.keep(OFFICER, aPicture());

    mvc.perform(get("/rispondi/immagini/" + kept.id().value()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get("/immagini/..%2f..%2fetc")).andExpect(status().is4xxClientError());
    mvc.perform(get("/immagini/none.jpg")).andExpect(status().isNotFound());
  }

  @Test
  void aPictureNobodyShowsIsClearedAwayAfterAWeek() throws IOException {
    var unused = desk.keep(OFFICER, aPicture());
    var used = desk.keep(OFFICER, aPicture());
    var cut = desk.keep(OFFICER, aPicture());
    messages.draft(OFFICER, NewMessage.of(showing(used.id(), "Lo sportello")));
    messages.draft(
        OFFICER,
        NewMessage.of(
            Given.with(
                aContent(),
                new Variant(ChannelType.FEED, "it", "Testo.", cut.id().value(), "Sì"))));

    assertThat(desk.clear()).isZero();
    clock.advance(PictureDesk.UNUSED.plusMinutes(1));

    assertThat(desk.clear()).isEqualTo(1);
    assertThatThrownBy(() -> desk.open(OFFICER, unused.id())).isInstanceOf(NotFound.class);
    assertThat(desk.open(OFFICER, used.id()).bytes()).isNotEmpty();
    assertThat(desk.open(OFFICER, cut.id()).bytes()).isNotEmpty();
  }

  @Test
  void aCutMayGoWithoutTheMessagesPicture() throws IOException {
    var kept = desk.keep(OFFICER, aPicture());
    var plain = new Variant(ChannelType.TELEGRAM, "it", "Testo.", Variant.NO_PICTURE, null);
    var content = showing(kept.id(), "Lo sportello", plain);

    assertThat(content.pictureFor(ChannelType.TELEGRAM)).isEmpty();
    assertThat(content.pictureFor(ChannelType.FEED)).isPresent();
    assertThat(content.pictures()).containsExactly(kept.id());
  }

  private CounterMessage approved(Content content) {
    var draft = messages.draft(OFFICER, NewMessage.of(content));
    var sent = (Submission.Accepted) messages.send(OFFICER, draft.id(), version(draft));
    var done = (Submission.Accepted) approval.approve(MANAGER, draft.id(), version(sent.message()));
    return done.message();
  }

  private Content showing(PictureId picture, @Nullable String alt, Variant... variants) {
    var content = aContent(aCheckedFact());
    return new Content(
        content.headline(),
        content.openingFact(),
        content.warning(),
        content.fallacy(),
        content.closingFact(),
        content.callToAction(),
        content.language(),
        Form.NARRATIVE,
        content.approaches(),
        null,
        null,
        content.facts(),
        List.of(variants),
        new Illustration(picture, alt),
        null);
  }

  private FactId aCheckedFact() {
    var draft = register.draft(OFFICER, aNewFact());
    return register.check(OFFICER, draft.id(), Objects.requireNonNull(draft.version())).id();
  }

  private static long version(CounterMessage message) {
    return Objects.requireNonNull(message.version());
  }

  private static byte[] aPicture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return bytes.toByteArray();
  }
}
