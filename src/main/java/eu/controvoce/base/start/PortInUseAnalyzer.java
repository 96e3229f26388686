package eu.controvoce.base.start;

import static eu.controvoce.base.StartRefused.inLanguageOfMachine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program listens on our port: says which setting chooses another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException inUse) {
    return new FailureAnalysis(
        inLanguageOfMachine(
                "La porta %d è già usata da un altro programma: fermalo, o scegli un’altra porta con CONTROVOCE_PORT.",
                "Port %d is in use by another program: stop that one, or choose another port with CONTROVOCE_PORT.")
            .formatted(inUse.getPort()),
        null,
        inUse);
  }
}
