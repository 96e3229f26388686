package eu.controvoce.print.paper;

import eu.controvoce.print.paper.Press.Printed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Puts the parts of a paper into the order they are read in, where that is not the order they stand
 * on its pages: the flap of a folded sheet is read after its inside. Only the structure tree
 * changes, which is what screen readers follow.
 */
final class ReadingOrder {

  private static final String SECTION = "Sect";

  private ReadingOrder() {}

  /**
   * The same paper, its parts in this order.
   *
   * @param order of the parts, each once, by their place in the template
   */
  static Printed of(Printed printed, List<Integer> order) {
    try (var document = Loader.loadPDF(printed.pdf())) {
      var holder = holder(document.getDocumentCatalog().getStructureTreeRoot(), order.size());
      var kids = holder.getKids();
      var parts = kids.stream().filter(ReadingOrder::isPart).toList();
      var sorted = new ArrayList<Object>(kids.stream().filter(each -> !isPart(each)).toList());
      order.forEach(each -> sorted.add(parts.get(each)));
      holder.setKids(sorted);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return new Printed(bytes.toByteArray(), printed.pages(), printed.lost());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The element that holds the parts. */
  private static PDStructureNode holder(PDStructureNode from, int parts) {
    if (from.getKids().stream().filter(ReadingOrder::isPart).count() == parts) {
      return from;
    }
    return from.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .findFirst()
        .map(each -> holder(each, parts))
        .orElseThrow(() -> new IllegalStateException("Expected a paper of " + parts + " parts"));
  }

  /** Boxes with a place of their own on the page are tagged as sections. */
  private static boolean isPart(Object kid) {
    return kid instanceof PDStructureElement element && SECTION.equals(element.getStructureType());
  }
}
