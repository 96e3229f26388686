package eu.controvoce.pack;

import java.util.List;

/** A pack cannot be read; the message names every problem with file, line and key. */
public final class PackInvalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PackInvalid(String pack, List<String> problems) {
    super(
        "The pack in %s has %d problem(s):%n%s"
            .formatted(pack, problems.size(), String.join(System.lineSeparator(), problems)));
  }
}
