package eu.controvoce.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureGuardTest {

  private static final int PNG_HEADER = 33;

  private final PictureGuard guard = new PictureGuard();

  @Test
  void aPhotographIsScaledAndDrawnAnew() throws IOException {
    var clean = guard.clean(jpeg(2400, 1200));

    assertThat(clean.png()).isFalse();
    assertThat(clean.width()).isEqualTo(1600);
    assertThat(clean.height()).isEqualTo(800);
    assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getWidth()).isEqualTo(1600);
  }

  @Test
  void aSmallPictureStaysAsItIs() throws IOException {
    assertThat(guard.clean(jpeg(40, 30))).extracting("width", "height").containsExactly(40, 30);
  }

  @Test
  void aDrawingKeepsWhatIsSeeThrough() throws IOException {
    var clean = guard.clean(png(30, 20, BufferedImage.TYPE_INT_ARGB));

    assertThat(clean.png()).isTrue();
    assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getColorModel().hasAlpha())
        .isTrue();
  }

  @Test
  void whatTheCameraWroteIsGoneAndThePictureStandsUpright() throws IOException {
    var clean = guard.clean(withExif(jpeg(40, 20), 6));

    assertThat(clean.width()).isEqualTo(20);
    assertThat(clean.height()).isEqualTo(40);
    assertThat(text(clean.bytes())).doesNotContain("Exif").doesNotContain("GPS");
    // Turned clockwise, what was on the left is above.
    var image = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
    assertThat(new Color(image.getRGB(10, 3)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.getRGB(10, 36)).getRed()).isLessThan(60);
  }

  @Test
  void whatHidesBehindAPictureIsGone() throws IOException {
    var script = "<script>alert(1)</script>PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(text(guard.clean(joined(jpeg(20, 20), script)).bytes())).doesNotContain("script");
    assertThat(text(guard.clean(joined(png(20, 20, 1), script)).bytes())).doesNotContain("script");
  }

  @Test
  void fiftyMegapixelsAreRefusedByTheirHeader() throws IOException {
    var huge = ByteBuffer.wrap(png(10, 10, BufferedImage.TYPE_INT_RGB));
    huge.putInt(16, 10_000).putInt(20, 5_000);
    var header = new CRC32();
    header.update(huge.array(), 12, 17);
    huge.putInt(29, (int) header.getValue());

    assertThatThrownBy(() -> guard.clean(huge.array()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            each -> {
              assertThat(each.key()).isEqualTo("picture.too-big");
              assertThat(each.arguments()).containsExactly(24, 50L);
            });
  }

  @Test
  void aHeavyFileIsRefusedUnread() {
    assertRefused("picture.too-heavy", new byte[8 * 1024 * 1024 + 1]);
  }

  @ParameterizedTest
  @CsvSource({
    "RIFF0000WEBPVP8 , picture.webp",
    "GIF89a0000000000, picture.gif",
    "0000ftypheic0000, picture.heic",
    "<svg xmlns='x'/>, picture.none",
    "%PDF-1.7        , picture.none",
    "x               , picture.none"
  })
  void whatIsNoPictureWeReadIsNamed(String head, String key) {
    assertRefused(key, head.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aMovingPictureIsRefused() throws IOException {
    var still = png(10, 10, BufferedImage.TYPE_INT_RGB);
    var control = new byte[20];
    control[3] = 8;
    System.arraycopy("acTL".getBytes(StandardCharsets.ISO_8859_1), 0, control, 4, 4);

    assertRefused(
        "picture.animated",
        joined(
            joined(Arrays.copyOf(still, PNG_HEADER), control),
            Arrays.copyOfRange(still, PNG_HEADER, still.length)));
  }

  @Test
  void damagedFilesAreRefused() throws IOException {
    var jpeg = jpeg(200, 200);
    var png = png(200, 200, BufferedImage.TYPE_INT_RGB);

    assertRefused("picture.damaged", Arrays.copyOf(jpeg, jpeg.length / 2));
    assertRefused("picture.damaged", Arrays.copyOf(jpeg, 5));
    assertRefused("picture.damaged", Arrays.copyOf(png, png.length / 2));
    assertRefused("picture.damaged", Arrays.copyOf(png, 20));
  }

  private void assertRefused(String key, byte[] file) {
    assertThatThrownBy(() -> guard.clean(file))
        .isInstanceOfSatisfying(InvalidInput.class, each -> assertThat(each.key()).isEqualTo(key));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  private static byte[] png(int width, int height, int type) throws IOException {
    return written(drawn(width, height, type), "png");
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  /** White on the left, black on the right. */
  private static BufferedImage drawn(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    return image;
  }

  /** With an Exif block of two entries: an orientation, and words a camera might write. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    var block = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + 8);
    block.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (block.capacity() - 2));
    block.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    block.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    block.putShort((short) 1);
    block.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    block.putShort((short) orientation).putShort((short) 0);
    block.putInt(0).put("GPS 45 7".getBytes(StandardCharsets.ISO_8859_1));
    return joined(
        joined(Arrays.copyOf(jpeg, 2), block.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
