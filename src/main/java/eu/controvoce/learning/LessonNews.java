package eu.controvoce.learning;

import eu.controvoce.city.CityChanged;
import eu.controvoce.rumour.RumourChanged;
import eu.controvoce.rumour.SightingChanged;
import eu.controvoce.rumour.SightingCoded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Lets the lessons follow at once. What was saved stays saved even if its lesson cannot be written:
 * the sweep does it later.
 */
@Component
class LessonNews {

  private static final Logger log = LoggerFactory.getLogger(LessonNews.class);

  private final LessonBook book;

  LessonNews(LessonBook book) {
    this.book = book;
  }

  @EventListener
  void on(SightingCoded news) {
    keepGoing(() -> book.coded(news.sighting(), news.by(), news.at()), news.sighting());
  }

  @EventListener
  void on(SightingChanged news) {
    keepGoing(() -> book.changed(news.sighting()), news.sighting());
  }

  @EventListener
  void on(RumourChanged news) {
    keepGoing(() -> book.changed(news.rumour()), news.rumour());
  }

  @EventListener
  void on(CityChanged news) {
    keepGoing(() -> book.changed(news.city()), news.city());
  }

  private static void keepGoing(Runnable step, Object about) {
    try {
      step.run();
    } catch (DataAccessException e) {
      log.warn("The lessons of {} follow later: {}", about, e.getClass().getName());
    }
  }
}
