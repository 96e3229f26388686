package eu.controvoce.base;

/** TCP port numbers in settings. */
final class Ports {

  private static final int LAST = 65_535;

  private Ports() {}

  static int checked(String property, int port) {
    if (port < 1 || port > LAST) {
      throw new WrongSetting(
          property,
          "mi aspettavo una porta tra 1 e %d, ho trovato «%d»".formatted(LAST, port),
          "expected a port from 1 to %d, found “%d”".formatted(LAST, port));
    }
    return port;
  }
}
