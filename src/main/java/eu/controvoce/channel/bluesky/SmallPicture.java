package eu.controvoce.channel.bluesky;

import eu.controvoce.channel.PictureFiles;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as small as Bluesky wants them: 1,000,000 bytes (lexicon app.bsky.embed.images). */
final class SmallPicture {

  static final int MOST_BYTES = 1_000_000;

  private static final double STEP = 0.75;

  private SmallPicture() {}

  /** The picture itself if it is small enough, else as JPEG and smaller until it is. */
  static PictureFiles.File of(PictureFiles.File file) {
    var result = file;
    try {
      var image = file.bytes().length > MOST_BYTES ? read(file) : null;
      for (double scale = 1; image != null && result.bytes().length > MOST_BYTES; scale *= STEP) {
        result = new PictureFiles.File(jpeg(image, scale), "image/jpeg");
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException("A picture we drew cannot be read", e);
    }
  }

  private static BufferedImage read(PictureFiles.File file) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
    if (image == null) {
      throw new IOException("No picture");
    }
    return image;
  }

  private static byte[] jpeg(BufferedImage image, double scale) throws IOException {
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(drawn, "jpeg", bytes);
    return bytes.toByteArray();
  }
}
