package eu.controvoce.pack;

/** An entry cannot be made because something it names could not; that problem is noted already. */
final class Skipped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Skipped() {
    super("Named something that could not be read", null, false, false);
  }
}
