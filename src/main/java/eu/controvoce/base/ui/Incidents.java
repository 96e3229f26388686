package eu.controvoce.base.ui;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each unexpected failure a number that people can pass on and that stands in the log; what
 * failed is never shown to them.
 */
final class Incidents {

  private static final Logger log = LoggerFactory.getLogger(Incidents.class);

  private Incidents() {}

  /** Logs the failure and returns its number, such as {@code 7F3K-09AB}. */
  static String log(Throwable failure) {
    var digits = UUID.randomUUID().toString().substring(0, 9).toUpperCase(Locale.ROOT);
    var number = digits.substring(0, 4) + "-" + digits.substring(4, 8);
    log.error("Incident {}", number, failure);
    return number;
  }
}
