package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Opens a PDF and looks at what makes it accessible, at its text and at its picture. */
public final class PdfCheck {

  private final byte[] pdf;

  public PdfCheck(byte[] pdf) {
    this.pdf = pdf;
  }

  /** Tagged, in a language, with a title that is shown, and with all typefaces in it. */
  public PdfCheck isAccessible(String language, String title) {
    return with(document -> {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo(language);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      try (var about = catalog.getMetadata().exportXMPMetadata()) {
        assertThat(new String(about.readAllBytes(), StandardCharsets.UTF_8)).contains("pdfuaid");
      }
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
        }
      }
    });
  }

  /** Meets each of PDF/UA-1's rules that a program can judge; veraPDF judges. */
  public PdfCheck isUniversallyAccessible() {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertThat(
              result.getTestAssertions().stream()
                  .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                  .distinct())
          .as("what veraPDF finds against PDF/UA-1")
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).as("rules looked at").isGreaterThan(100);
    } catch (IOException | VeraPDFException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** All text, soft hyphens and line ends taken out. */
  public String text() {
    var text = new String[1];
    with(document -> text[0] = new PDFTextStripper().getText(document));
    return text[0].replace("\u00AD", "").replaceAll("\\s+", " ");
  }

  /** The text of the structure tree's headings and paragraphs, in the order they are read. */
  public String read() {
    var read = new StringBuilder();
    with(document -> {
      var texts = new HashMap<PDPage, Map<Integer, String>>();
      for (var page : document.getPages()) {
        texts.put(page, marked(page));
      }
      read(document.getDocumentCatalog().getStructureTreeRoot(), texts, read);
    });
    return read.toString().replace("\u00AD", "").replaceAll("\\s+", " ");
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    var found = new HashMap<Integer, String>();
    for (var content : extractor.getMarkedContents()) {
      var text = new StringBuilder();
      for (var each : content.getContents()) {
        if (each instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      found.merge(content.getMCID(), text.toString(), String::concat);
    }
    return found;
  }

  private static void read(
      PDStructureNode node, Map<PDPage, Map<Integer, String>> texts, StringBuilder read) {
    var page = node instanceof PDStructureElement element ? element.getPage() : null;
    for (var kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> read(element, texts, read);
        case Integer id -> read.append(texts.getOrDefault(page, Map.of()).getOrDefault(id, ""));
        case PDMarkedContentReference reference ->
            read.append(
                texts
                    .getOrDefault(
                        reference.getPage() == null ? page : reference.getPage(), Map.of())
                    .getOrDefault(reference.getMCID(), ""));
        default -> {}
      }
    }
    read.append(' ');
  }

  /** The words that stand for pictures in the structure tree. */
  public List<String> alternatives() {
    var found = new ArrayList<String>();
    with(document -> collect(document.getDocumentCatalog().getStructureTreeRoot(), found));
    return found;
  }

  /** The kinds of elements in the structure tree. */
  public Set<String> kinds() {
    var found = new TreeSet<String>();
    with(document -> kinds(document.getDocumentCatalog().getStructureTreeRoot(), found));
    return found;
  }

  private static void kinds(PDStructureNode node, Set<String> found) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element.getStructureType());
        kinds(element, found);
      }
    }
  }

  private static void collect(PDStructureNode node, List<String> found) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
          found.add(element.getAlternateDescription());
        }
        collect(element, found);
      }
    }
  }

  public int pages() {
    var pages = new int[1];
    with(document -> pages[0] = document.getNumberOfPages());
    return pages[0];
  }

  public BufferedImage picture(int page, int dpi) {
    var picture = new BufferedImage[1];
    with(document -> picture[0] = new PDFRenderer(document).renderImageWithDPI(page, dpi));
    return picture[0];
  }

  /** Leaves its pages under {@code target/paper} for people to look at. */
  public PdfCheck keep(String name) {
    return with(document -> {
      var folder = Files.createDirectories(Path.of("target/paper"));
      Files.write(folder.resolve(name + ".pdf"), pdf);
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(document.getNumberOfPages(), 4); page++) {
        ImageIO.write(
            renderer.renderImageWithDPI(page, 80),
            "png",
            folder.resolve(name + "-" + page + ".png").toFile());
      }
    });
  }

  private interface Look {
    void at(PDDocument document) throws IOException;
  }

  private PdfCheck with(Look look) {
    try (var document = Loader.loadPDF(pdf)) {
      look.at(document);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
