package eu.controvoce.print;

/** A paper to fetch. */
public final class Printout {

  private final String fileName;
  private final byte[] pdf;

  Printout(String fileName, byte[] pdf) {
    this.fileName = fileName;
    this.pdf = pdf;
  }

  /** Ends in {@code .pdf}; letters, digits and dashes only. */
  public String fileName() {
    return fileName;
  }

  /** The file, tagged, with its typefaces; not copied, so to be sent and not changed. */
  public byte[] pdf() {
    return pdf;
  }
}
