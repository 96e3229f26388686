package eu.controvoce.print.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

  private static final String FOLDER = "META-INF/resources/app/print/";

  private record Face(String family, int weight, FontStyle style, byte[] latin, byte[] rare) {}

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
      known.or(letters(face.latin()));
      known.or(letters(face.rare()));
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
      builder.useFont(
          () -> new ByteArrayInputStream(face.latin()),
          face.family(),
          face.weight(),
          face.style(),
          true);
      builder.useFont(
          () -> new ByteArrayInputStream(face.rare()),
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
        bytes(pack + "-latin-" + weight + "-" + cut),
        bytes(pack + "-latin-ext-" + weight + "-" + cut));
  }

  private static byte[] bytes(String name) {
    try {
      return new ClassPathResource(FOLDER + name + ".ttf").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Expected the typeface " + name + " in the build", e);
    }
  }

  private static BitSet letters(byte[] face) {
    var known = new BitSet();
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face))) {
      var table = font.getUnicodeCmapLookup();
      for (int each = ' '; each <= 0xFFFF; each++) {
        known.set(each, table.getGlyphId(each) > 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A typeface of the build cannot be read", e);
    }
    return known;
  }
}
