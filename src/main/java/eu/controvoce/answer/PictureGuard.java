package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws a picture anew: whatever else the file held (place and time of a photograph, a script, a
 * second file) is gone with it. Sizes are read from the header before anything is unfolded, and one
 * picture is unfolded at a time. Thread-safe.
 */
@Component
class PictureGuard {

  /** Name of the field in refusals. */
  static final String FIELD = "picture";

  /** Most bytes of a file. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  /** Most millions of pixels. */
  static final int MOST_MEGAPIXELS = 24;

  /** Most pixels of a side of what we keep. */
  static final int MOST_SIDE = 1600;

  private static final int MEGA = 1_000_000;

  /** A drawing that takes more as PNG is kept as JPEG. */
  private static final int MOST_PNG = 1_500_000;

  private static final float QUALITY = 0.85f;

  private static final Logger log = LoggerFactory.getLogger(PictureGuard.class);

  private final Semaphore turn = new Semaphore(1);

  /** A picture as we keep it. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
  record Clean(byte[] bytes, boolean png, int width, int height) {}

  /**
   * Draws it anew.
   *
   * @throws InvalidInput if it is too big, no picture, a moving one or damaged; says which
   */
  Clean clean(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new InvalidInput(FIELD, "picture.too-heavy", MOST_BYTES / 1024 / 1024);
    }
    var kind = PictureKind.of(file);
    turn.acquireUninterruptibly();
    try {
      return written(small(read(file, kind), orientation(file, kind)), kind);
    } catch (InvalidInput e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Decoders answer damaged files with exceptions of any kind; the file is what is wrong.
      log.info("A picture could not be read: {}", e.getClass().getSimpleName());
      throw new InvalidInput(FIELD, "picture.damaged");
    } finally {
      turn.release();
    }
  }

  private static int orientation(byte[] file, PictureKind kind) {
    return kind == PictureKind.JPEG ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT;
  }

  private static BufferedImage read(byte[] file, PictureKind kind) throws IOException {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
      var reader = readers.next();
      try {
        // Without metadata: some of it unfolds to any size.
        reader.setInput(input, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > (long) MOST_MEGAPIXELS * MEGA) {
          throw new InvalidInput(
              FIELD, "picture.too-big", MOST_MEGAPIXELS, Math.ceilDiv(pixels, MEGA));
        }
        return whole(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Read to its end: decoders only warn of a file that ends too early. */
  private static BufferedImage whole(ImageReader reader) throws IOException {
    var warned = new AtomicBoolean();
    reader.addIIOReadWarningListener((_, _) -> warned.set(true));
    var param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * MOST_SIDE));
    param.setSourceSubsampling(step, step, 0, 0);
    var image = reader.read(0, param);
    if (warned.get()) {
      throw new IOException("The decoder warned");
    }
    return image;
  }

  /** Upright, and no larger than we keep. */
  private static BufferedImage small(BufferedImage image, int orientation) {
    var turned = ExifOrientation.isTurned(orientation);
    int width = turned ? image.getHeight() : image.getWidth();
    int height = turned ? image.getWidth() : image.getHeight();
    double scale = Math.min(1, (double) MOST_SIDE / Math.max(width, height));
    var drawn =
        new BufferedImage(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)),
            image.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    var graphics = drawn.createGraphics();
    smooth(graphics);
    graphics.scale(scale, scale);
    graphics.transform(ExifOrientation.upright(orientation, image.getWidth(), image.getHeight()));
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return drawn;
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  /** Drawings stay sharp as PNG, unless that makes them heavy; photographs are JPEG. */
  private static Clean written(BufferedImage image, PictureKind kind) throws IOException {
    if (kind == PictureKind.PNG) {
      var bytes = new ByteArrayOutputStream();
      if (ImageIO.write(image, "png", bytes) && bytes.size() <= MOST_PNG) {
        return new Clean(bytes.toByteArray(), true, image.getWidth(), image.getHeight());
      }
    }
    return new Clean(jpeg(opaque(image)), false, image.getWidth(), image.getHeight());
  }

  /** JPEG has no transparency: what was see-through becomes white. */
  private static BufferedImage opaque(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
