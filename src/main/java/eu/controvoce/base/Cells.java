package eu.controvoce.base;

/**
 * Texts in the cells of tables other programs open. A cell that begins like a formula would be
 * worked out by a spreadsheet (OWASP ASVS 1.2.10); an apostrophe before it makes it a text there.
 */
public final class Cells {

  private static final String FORMULA = "=+-@\t\r\0";

  private Cells() {}

  /** The text so that no spreadsheet takes it for a formula. */
  public static String harmless(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** The text as it was before {@link #harmless}. */
  public static String original(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
