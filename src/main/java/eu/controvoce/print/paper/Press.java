package eu.controvoce.print.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes a tagged PDF (PDF/UA-1) out of a template under {@code templates/print}. Nothing is fetched
 * from anywhere: typefaces come with the product, pictures stand in the page. Thread-safe.
 */
@Component
public final class Press {

  /** What fetches nothing but pictures that stand in the page itself. */
  private static final String OWN_PICTURES = "data:";

  private final ITemplateEngine templates;
  private final Typefaces typefaces;

  /** A press that writes with these typefaces. */
  public Press(ITemplateEngine templates, Typefaces typefaces) {
    this.templates = templates;
    this.typefaces = typefaces;
    // Its log would quote what people say.
    XRLog.setLoggingEnabled(false);
  }

  /** What came out. */
  public static final class Printed {

    private final byte[] pdf;
    private final int pages;
    private final int lost;

    Printed(byte[] pdf, int pages, int lost) {
      this.pdf = pdf;
      this.pages = pages;
      this.lost = lost;
    }

    /** The file; not copied, so to be sent and not changed. */
    public byte[] pdf() {
      return pdf;
    }

    /** How many pages it has. */
    public int pages() {
      return pages;
    }

    /** How many letters are of scripts the typefaces do not have. */
    public int lost() {
      return lost;
    }
  }

  /** Prints a template with its model. */
  public Printed print(String template, Map<String, Object> model, Locale locale) {
    var page = Jsoup.parse(templates.process("print/" + template, new Context(locale, model)));
    var letters = new Letters(typefaces);
    letters.fit(page);
    bookmark(page);
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    typefaces.giveTo(builder);
    if (Locale.ITALIAN.getLanguage().equals(locale.getLanguage())) {
      builder.useHyphenation(Hyphens::in);
    }
    try {
      builder
          .usePdfUaAccessibility(true)
          .withProducer("Controvoce")
          .useUnicodeLineBreaker(new LineBreaks())
          .useReplacementText("")
          .useExternalResourceAccessControl(
              (address, _) -> address != null && address.startsWith(OWN_PICTURES),
              ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
          .withW3cDocument(new W3CDom().fromJsoup(page), "")
          .toStream(bytes)
          .run();
      return new Printed(bytes.toByteArray(), pages(bytes.toByteArray()), letters.lost());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not print " + template, e);
    }
  }

  /** Readers' outline of longer papers: one entry per section. */
  private static void bookmark(Document page) {
    var sections = page.body().select("h2");
    var bookmarks = page.head().appendElement("bookmarks");
    for (int each = 0; each < sections.size(); each++) {
      sections.get(each).attr("id", "section-" + each);
      bookmarks
          .appendElement("bookmark")
          .attr("name", sections.get(each).text())
          .attr("href", "#section-" + each);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
