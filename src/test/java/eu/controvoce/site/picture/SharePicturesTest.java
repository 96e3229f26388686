package eu.controvoce.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.site.picture.SharePictures.Sentence;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SharePicturesTest {

  private static final int PAPER = 0xfbfaf7;

  private final SharePictures pictures = new SharePictures();

  @Test
  void aPictureHasTheSizeOtherSitesWant() throws IOException {
    var png = png("Le case popolari si assegnano con una graduatoria uguale per tutti");

    var image = read(png);
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(png.length).isLessThan(100_000);
    Files.write(Path.of("target/og.png"), png);
  }

  @Test
  void longWordsAndLongTextsStayInside() throws IOException {
    for (var text :
        new String[] {"precipitevolissimevolmente".repeat(30), "parola ".repeat(100), "x"}) {
      var png = png(text);
      var image = read(png);
      for (int y = 0; y < 630; y++) {
        for (int x = 1200 - 60; x < 1200; x++) {
          assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(PAPER);
        }
      }
      Files.write(Path.of("target/og-" + text.length() + ".png"), png);
    }
  }

  @Test
  void whatNoTypefaceOfOursCanWriteIsLeftOut() throws IOException {
    assertThat(read(png("😀 \u202e المدينة 城市 \u0000"))).isNotNull();
    assertThat(read(png(""))).isNotNull();
  }

  @Test
  void theSamePictureIsDrawnOnce() {
    assertThat(png("Uguale")).isEqualTo(png("Uguale"));
  }

  private byte[] png(String text) {
    return pictures.png(new Sentence("Forse non sai che…", text, "Settimo Torinese"));
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
