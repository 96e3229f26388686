package eu.controvoce.base;

import org.jspecify.annotations.Nullable;

/** TCP port numbers in settings. */
final class Ports {

  private static final int LAST = 65_535;

  private Ports() {}

  static int orDefault(String property, @Nullable Integer given, int otherwise) {
    int port = given == null ? otherwise : given;
    if (port < 1 || port > LAST) {
      throw new WrongSetting(
          property,
          "mi aspettavo una porta tra 1 e %d, ho trovato «%d»".formatted(LAST, port),
          "expected a port from 1 to %d, found “%d”".formatted(LAST, port));
    }
    return port;
  }
}
