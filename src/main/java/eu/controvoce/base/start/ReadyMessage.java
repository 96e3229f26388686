package eu.controvoce.base.start;

import eu.controvoce.base.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one line a person waits for, with the address to open. */
@Component
final class ReadyMessage {

  private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

  private final Settings settings;

  ReadyMessage(Settings settings) {
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    log.info("Controvoce è pronto: {}", settings.publicUrl());
    if (settings.demo()) {
      log.info(
          "Dimostrazione: dati inventati; entra come officer.torino con la password demo. "
              + "Con CONTROVOCE_DEMO=false si parte da vuoto.");
    }
    if (settings.demo() && settings.isPublic()) {
      log.warn(
          "CONTROVOCE_DEMO is on at a public address: everybody can sign in with the demo accounts.");
    }
  }
}
