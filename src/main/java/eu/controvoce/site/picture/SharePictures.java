package eu.controvoce.site.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Draws what other sites show beside a link to one of our pages: a sentence and the city, in our
 * letters and colours. Keeps the latest; thread-safe.
 */
@Component
public class SharePictures {

  /** Width in pixels, as Open Graph's readers want it. */
  public static final int WIDTH = 1200;

  /** Height in pixels. */
  public static final int HEIGHT = 630;

  private static final int MOST_KEPT = 200;
  private static final int LONGEST = 400;
  private static final int MARGIN = 80;
  private static final int MOST_LINES = 5;
  private static final double[] SIZES = {84, 76, 68, 60, 54, 48};

  private static final Color PAPER = new Color(0xfbfaf7);
  private static final Color INK = new Color(0x17211f);
  private static final Color MUTED = new Color(0x54605c);
  private static final Color PETROL = new Color(0x0b5d63);
  private static final Color CORAL = new Color(0xa93226);

  private final Lettering strong = new Lettering(700);
  private final Lettering middle = new Lettering(600);
  private final Map<Sentence, byte[]> kept = new Recent();

  SharePictures() {}

  /**
   * What is on a picture.
   *
   * @param kicker above the sentence
   * @param text the sentence, as long as it may be
   * @param city below it
   */
  public record Sentence(String kicker, String text, String city) {

    public Sentence {
      text = text.substring(0, Math.min(text.length(), LONGEST));
    }
  }

  /** The picture as PNG. */
  public synchronized byte[] png(Sentence sentence) {
    return kept.computeIfAbsent(sentence, this::drawn).clone();
  }

  private byte[] drawn(Sentence sentence) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var on = image.createGraphics();
    try {
      on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      draw(on, sentence);
    } finally {
      on.dispose();
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw(Graphics2D on, Sentence sentence) {
    on.setColor(PAPER);
    on.fillRect(0, 0, WIDTH, HEIGHT);
    on.setColor(PETROL);
    on.fillRect(0, 0, 24, HEIGHT);
    middle.write(on, sentence.kicker(), MARGIN, 124, 40);
    double widest = WIDTH - 2.0 * MARGIN;
    on.setColor(INK);
    double size = fitting(sentence.text(), widest);
    var lines = Lines.of(sentence.text(), each -> strong.width(each, size), widest, MOST_LINES);
    double y = 150 + size;
    for (var line : lines) {
      strong.write(on, line, MARGIN, y, size);
      y += size * 1.12;
    }
    mark(on, WIDTH - MARGIN - 96, HEIGHT - 122);
    on.setColor(MUTED);
    double room = widest - 140;
    var city = Lines.of(sentence.city(), each -> middle.width(each, 38), room, 1).getFirst();
    middle.write(on, city, MARGIN, HEIGHT - 66, 38);
  }

  /** The largest size at which all of it fits into its lines and its height. */
  private double fitting(String text, double widest) {
    for (double size : SIZES) {
      var lines = Lines.of(text, each -> strong.width(each, size), widest, 99);
      if (lines.size() <= MOST_LINES && lines.size() * size * 1.12 <= 330) {
        return size;
      }
    }
    return SIZES[SIZES.length - 1];
  }

  /** Two speech bubbles: what is said, dashed, and the answer over it. */
  private static void mark(Graphics2D on, double x, double y) {
    on.setColor(CORAL);
    on.setStroke(
        new BasicStroke(
            5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {12, 9}, 0));
    on.draw(new RoundRectangle2D.Double(x, y, 62, 46, 18, 18));
    on.setColor(PAPER);
    on.fill(new RoundRectangle2D.Double(x + 28, y + 18, 70, 54, 22, 22));
    on.setColor(PETROL);
    on.fill(new RoundRectangle2D.Double(x + 34, y + 24, 62, 46, 18, 18));
  }

  private static final class Recent extends LinkedHashMap<Sentence, byte[]> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Sentence, byte[]> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
