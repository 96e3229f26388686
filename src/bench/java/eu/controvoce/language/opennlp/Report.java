package eu.controvoce.language.opennlp;

import java.util.Locale;

/** Gathers Markdown; what is printed is what is kept. */
final class Report {

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    add("\n" + line + "\n");
  }

  void table(String... head) {
    add("\n");
    row(head);
    add("|" + " --- |".repeat(head.length) + "\n");
  }

  void row(String... cells) {
    add("| " + String.join(" | ", cells) + " |\n");
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private void add(String part) {
    System.out.print(part);
    text.append(part);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
