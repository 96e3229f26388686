package eu.controvoce.site.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * One of our typefaces, drawn by its outlines: a server's JVM may know no typeface at all, and then
 * Java's own lettering fails. What it cannot write, such as emoji, is left out. Not thread-safe.
 */
final class Lettering {

  private static final String FOLDER = "META-INF/resources/app/print/";

  private record File(TrueTypeFont font, CmapLookup letters) {}

  private record Glyph(TrueTypeFont font, int id) {}

  private final List<File> files;

  /**
   * @param weight of Titillium Web: 400, 600 or 700
   */
  Lettering(int weight) {
    files =
        Stream.of("latin", "latin-ext")
            .map(each -> read("titillium-web-" + each + "-" + weight + "-normal.ttf"))
            .toList();
  }

  private static File read(String name) {
    try {
      var bytes = new ClassPathResource(FOLDER + name).getContentAsByteArray();
      var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      return new File(font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException("Expected the typeface " + name + " in the build", e);
    }
  }

  /** How wide a text is, in pixels. */
  double width(String text, double size) {
    return glyphs(text).mapToDouble(each -> advance(each, size)).sum();
  }

  /** Writes a text with its base line at {@code y}. */
  void write(Graphics2D on, String text, double x, double y, double size) {
    double at = x;
    for (var glyph : glyphs(text).toList()) {
      double scale = size / unitsPerEm(glyph.font());
      var place = AffineTransform.getTranslateInstance(at, y);
      place.scale(scale, -scale);
      try {
        var outline = glyph.font().getGlyph().getGlyph(glyph.id());
        if (outline != null) {
          on.fill(place.createTransformedShape(outline.getPath()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      at += advance(glyph, size);
    }
  }

  private Stream<Glyph> glyphs(String text) {
    return text.codePoints()
        .boxed()
        .flatMap(code ->
            files.stream()
                .filter(each -> each.letters().getGlyphId(code) > 0)
                .findFirst()
                .map(each -> new Glyph(each.font(), each.letters().getGlyphId(code)))
                .stream());
  }

  private static double advance(Glyph glyph, double size) {
    try {
      return glyph.font().getAdvanceWidth(glyph.id()) * size / unitsPerEm(glyph.font());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double unitsPerEm(TrueTypeFont font) {
    try {
      return font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
