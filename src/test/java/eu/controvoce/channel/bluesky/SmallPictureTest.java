package eu.controvoce.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.controvoce.channel.PictureFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPictureTest {

  @Test
  void aSmallPictureGoesAsItIs() throws IOException {
    var file = new PictureFiles.File(png(noise(40, 30, false)), "image/png");

    assertThat(SmallPicture.of(file)).isSameAs(file);
  }

  @Test
  void aPictureOfJustTheLimitIsNotEvenRead() {
    var file = new PictureFiles.File(new byte[SmallPicture.MOST_BYTES], "image/png");

    assertThat(SmallPicture.of(file)).isSameAs(file);
  }

  @Test
  void aLargePictureBecomesAJpegWithinTheLimitOfTheSameShape() throws IOException {
    var file = new PictureFiles.File(png(noise(1600, 1200, false)), "image/png");
    assertThat(file.bytes()).hasSizeGreaterThan(SmallPicture.MOST_BYTES);

    var small = SmallPicture.of(file);

    var image = read(small);
    assertThat(small.mediaType()).isEqualTo("image/jpeg");
    assertThat(small.bytes()).hasSizeLessThanOrEqualTo(SmallPicture.MOST_BYTES);
    assertThat((double) image.getWidth() / image.getHeight()).isBetween(1.33, 1.34);
  }

  @Test
  void aPictureThatOnlyNeedsAnotherFormatKeepsItsSize() throws IOException {
    var file = new PictureFiles.File(png(noise(640, 640, false)), "image/png");

    var image = read(SmallPicture.of(file));

    assertThat(image.getWidth()).isEqualTo(640);
  }

  @Test
  void whatWasSeeThroughBecomesWhite() throws IOException {
    var picture = noise(1000, 1000, true);
    for (int x = 0; x < 100; x++) {
      for (int y = 0; y < 100; y++) {
        picture.setRGB(x, y, 0);
      }
    }

    var small = SmallPicture.of(new PictureFiles.File(png(picture), "image/png"));

    assertThat(read(small).getRGB(10, 10) & 0xFF).isGreaterThan(240);
  }

  @Test
  void whatIsNoPictureIsSaidAndNotSent() {
    var file = new PictureFiles.File(new byte[SmallPicture.MOST_BYTES + 1], "image/png");

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> SmallPicture.of(file));
  }

  /** Noise is what no format makes small. */
  private static BufferedImage noise(int width, int height, boolean seeThrough) {
    var picture =
        new BufferedImage(
            width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    var random = new Random(7);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        picture.setRGB(x, y, random.nextInt() | 0xFF000000);
      }
    }
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage read(PictureFiles.File file) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file.bytes())));
  }
}
