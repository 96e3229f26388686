package eu.controvoce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.Post;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class PostPicturesTest {

  private static final String SHOWS = "Lo sportello casa, visto dalla piazza";

  @Autowired ListableBeanFactory beans;
  @Autowired PictureDesk desk;
  @Autowired PictureFiles files;
  @Autowired CounterMessages messages;

  private CampaignFixtures fixtures;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
  }

  @Test
  void aNetworkGetsTheVeryPictureOfATextInForceAndWhatItShows() throws IOException {
    var kept = desk.keep(CampaignFixtures.OFFICER, aPicture());
    var message = anApprovedMessage(kept.id());
    var content = Objects.requireNonNull(message.inForce()).content();

    var shown = desk.shown(content, ChannelType.BLUESKY).orElseThrow();
    var file = files.open(picture(shown.address())).orElseThrow();

    assertThat(shown.altText()).isEqualTo(SHOWS);
    assertThat(file.mediaType()).isEqualTo("image/jpeg");
    assertThat(file.bytes()).isEqualTo(desk.open(CampaignFixtures.OFFICER, kept.id()).bytes());
    var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file.bytes())));
    assertThat(image.getWidth()).isEqualTo(shown.width()).isEqualTo(60);
    assertThat(image.getHeight()).isEqualTo(shown.height()).isEqualTo(40);
  }

  @Test
  void aPictureNoTextInForceShowsIsNotHandedOut() throws IOException {
    var kept = desk.keep(CampaignFixtures.OFFICER, aPicture());
    var address = address(kept.id().value());
    assertThat(files.open(picture(address))).isEmpty();

    var message = anApprovedMessage(kept.id());
    assertThat(files.open(picture(address))).isPresent();

    messages.save(message.retire());
    assertThat(files.open(picture(address))).isEmpty();
  }

  @Test
  void aPictureNobodyKnowsIsNotThere() {
    assertThat(files.open(picture(address("0123456789abcdef.jpg")))).isEmpty();
  }

  private CounterMessage anApprovedMessage(PictureId picture) {
    return fixtures.anApprovedMessage(
        fixtures.aFact(), "La graduatoria vale per tutti", new Illustration(picture, SHOWS));
  }

  private static URI address(String id) {
    return URI.create("https://voci.example/immagini/" + id);
  }

  private static Post.Picture picture(URI address) {
    return new Post.Picture(address, SHOWS, 60, 40);
  }

  private static byte[] aPicture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return bytes.toByteArray();
  }
}
