package eu.controvoce.base.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Tells why the product did not start in the sentence made for it, and no more. Spring Boot's own
 * reporter, with its frame of asterisks, is switched off in {@code application.yaml}.
 */
final class PlainReporter implements FailureAnalysisReporter {

  private static final Logger log = LoggerFactory.getLogger(PlainReporter.class);

  @Override
  public void report(FailureAnalysis analysis) {
    if (analysis.getAction() == null || analysis.getAction().isBlank()) {
      log.error("{}", analysis.getDescription());
    } else {
      log.error("{} {}", analysis.getDescription(), analysis.getAction());
    }
    log.debug("Start refused", analysis.getCause());
  }
}
