package eu.controvoce.language.frame;

/** A file of the coding frame is not as it must be; the message names file, line and key. */
public final class FrameProblem extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  FrameProblem(String file, int line, String key, String expected, String found) {
    super(
        "Coding frame: %s, line %d, %s: expected %s, found %s"
            .formatted(file, line, key, expected, found));
  }

  FrameProblem(String file, Exception cause) {
    super("Coding frame: " + file + ": cannot be read: " + cause.getMessage(), cause);
  }
}
