package eu.controvoce.base.ui;

import java.io.EOFException;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

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
    if (isGone(failure)) {
      log.debug("Incident {}: the browser went away", number);
    } else {
      log.error("Incident {}", number, failure);
    }
    return number;
  }

  /** Whether nobody was there any more to take the answer; nothing of ours has failed then. */
  private static boolean isGone(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ClientAbortException
          || each instanceof AsyncRequestNotUsableException
          || each instanceof EOFException) {
        return true;
      }
    }
    return false;
  }
}
