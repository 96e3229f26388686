package eu.controvoce.rumour.lucene;

import eu.controvoce.rumour.RumourChanged;
import eu.controvoce.rumour.SightingChanged;
import eu.controvoce.rumour.SightingLogged;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step at once, in the thread that saved, so that whoever saved finds it. Safe
 * to run twice; what is missed here is found by the sweep.
 */
@Component
class IndexNews {

  private final KnownTexts known;

  IndexNews(KnownTexts known) {
    this.known = known;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void onStart() {
    known.rebuild();
  }

  @EventListener
  void on(RumourChanged news) {
    known.refresh(news.rumour());
  }

  @EventListener
  void on(SightingLogged news) {
    known.refresh(news.sighting());
  }

  @EventListener
  void on(SightingChanged news) {
    known.refresh(news.sighting());
  }
}
