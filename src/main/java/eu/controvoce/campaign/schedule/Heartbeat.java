package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.PublicationId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Renews the leases of what is being carried out: a long mailing outlasts a lease. */
@Component
class Heartbeat implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("lease-heartbeat").daemon().factory());
  private final Claims claims;
  private final ScheduleSettings settings;

  Heartbeat(Claims claims, ScheduleSettings settings) {
    this.claims = claims;
    this.settings = settings;
  }

  /** Renewal of one lease, until closed. */
  interface Beating extends AutoCloseable {
    @Override
    void close();
  }

  Beating keep(PublicationId id, String holder) {
    var period = settings.lease().toMillis() / 4;
    var task =
        timer.scheduleAtFixedRate(() -> beat(id, holder), period, period, TimeUnit.MILLISECONDS);
    return () -> task.cancel(false);
  }

  private void beat(PublicationId id, String holder) {
    try {
      if (!claims.renew(id, holder)) {
        log.warn("Publication {} is no longer held by {}", id, holder);
      }
    } catch (DataAccessException e) {
      // The store may be back at the next beat; an exception here would end the beating.
      log.warn("Could not renew the lease of publication {}", id, e);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
