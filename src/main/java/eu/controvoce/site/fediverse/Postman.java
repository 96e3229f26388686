package eu.controvoce.site.fediverse;

import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Outlets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the followers of all cities what there is to tell; safe to repeat at any time. A city whose
 * channel is held tells nothing.
 */
@Component
public class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  private final Fediverse fediverse;
  private final Outlets outlets;
  private final Announcer announcer;
  private final Deliveries deliveries;
  private final Inspection inspection;
  private final Ledger ledger;

  Postman(
      Fediverse fediverse,
      Outlets outlets,
      Announcer announcer,
      Deliveries deliveries,
      Inspection inspection,
      Ledger ledger) {
    this.fediverse = fediverse;
    this.outlets = outlets;
    this.announcer = announcer;
    this.deliveries = deliveries;
    this.inspection = inspection;
    this.ledger = ledger;
  }

  /** Makes a round. */
  public void round() {
    if (!fediverse.canBeFollowed()) {
      return;
    }
    outlets.findAll().stream()
        .filter(each -> each.type() == ChannelType.ACTIVITYPUB && !each.paused())
        .map(Outlet::city)
        .distinct()
        .forEach(city -> {
          try {
            announcer.announce(city);
            deliveries.work(city);
          } catch (RuntimeException e) {
            // One city's trouble is not the others'; the next round tries again.
            log.warn("The followers of {} could not be told", city, e);
          }
        });
  }

  /** Forgets what is no longer needed. */
  public void clear() {
    inspection.forget();
    ledger.forget();
  }
}
