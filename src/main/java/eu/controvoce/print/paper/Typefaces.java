package eu.controvoce.print.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The typefaces of paper. They are shipped, since a server's JVM may know none and PDF/UA asks for
 * every one to be embedded. Each comes in two files, for Latin and for its rarer letters.
 * Thread-safe.
 */
@Component
public final class Typefaces {

  /** Last character looked at; what comes after is emoji and old scripts. */
  private static final int LAST = 0xFFFF;

  private static final String FOLDER = "META-INF/resources/app/print/";

  /** One file of a typeface. */
  private static final class File {

    private final byte[] bytes;

    File(String name) {
      try {
        bytes = new ClassPathResource(FOLDER + name + ".ttf").getContentAsByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException("Expected the typeface " + name + " in the build", e);
      }
    }

    InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    BitSet letters() {
      var known = new BitSet();
      try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        var table = font.getUnicodeCmapLookup();
        for (int each = ' '; each <= LAST; each++) {
          known.set(each, table.getGlyphId(each) > 0);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("A typeface of the build cannot be read", e);
      }
      return known;
    }
  }

  private record Face(String family, int weight, FontStyle style, File latin, File rare) {}

  private final List<Face> faces =
      List.of(
          face("Titillium Web", "titillium-web", 400, FontStyle.NORMAL),
          face("Titillium Web", "titillium-web", 600, FontStyle.NORMAL),
          face("Titillium Web", "titillium-web", 700, FontStyle.NORMAL),
          face("Lora", "lora", 400, FontStyle.NORMAL),
          face("Lora", "lora", 400, FontStyle.ITALIC));

  /** What every one of them can write. */
  private final BitSet letters = new BitSet();

  /** Reads them; fails at start if the build left them out. */
  public Typefaces() {
    for (var face : faces) {
      var known = new BitSet();
      known.or(face.latin().letters());
      known.or(face.rare().letters());
      if (letters.isEmpty()) {
        letters.or(known);
      } else {
        letters.and(known);
      }
    }
  }

  /** Whether a character can be written. */
  boolean know(int codePoint) {
    return letters.get(codePoint);
  }

  void giveTo(PdfRendererBuilder builder) {
    for (var face : faces) {
      builder.useFont(face.latin()::open, face.family(), face.weight(), face.style(), true);
      builder.useFont(
          face.rare()::open,
          face.family() + " Ext",
          face.weight(),
          face.style(),
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT));
    }
  }

  private static Face face(String family, String pack, int weight, FontStyle style) {
    var cut = style == FontStyle.ITALIC ? "italic" : "normal";
    return new Face(
        family,
        weight,
        style,
        new File(pack + "-latin-" + weight + "-" + cut),
        new File(pack + "-latin-ext-" + weight + "-" + cut));
  }
}
