package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.channel.OutletId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out what is due: one lane per outlet, in which publications go one after the other,
 * oldest first, and several lanes side by side. A receiver that hangs holds up its own lane only.
 */
@Component
class Lanes implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Lanes.class);

  /** What one look fetches; the rest is fetched when a lane is through. */
  private static final int BATCH = 500;

  /** How long an orderly stop waits; what is not through by then is resumed by its lease. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Claims claims;
  private final Firing firing;
  private final Semaphore room;
  private final Set<OutletId> busy = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outlet-", 0).factory());
  private volatile boolean closed;

  Lanes(Claims claims, Firing firing, ScheduleSettings settings) {
    this.claims = claims;
    this.firing = firing;
    this.room = new Semaphore(Math.max(1, settings.parallel()));
  }

  /** The outlets that are being served right now. */
  Set<OutletId> busy() {
    return Set.copyOf(busy);
  }

  /**
   * Begins everything that is due on outlets that are free.
   *
   * @param laneFree called whenever an outlet is free again
   * @return completed when all of it is through, with how many publications it was
   */
  CompletableFuture<Integer> begin(Runnable laneFree) {
    if (closed) {
      return CompletableFuture.completedFuture(0);
    }
    var work = new LinkedHashMap<OutletId, List<Runnable>>();
    var except = busy();
    claims.abandoned(except, BATCH).forEach(each -> plan(work, each, firing::resume));
    claims.due(except, BATCH).forEach(each -> plan(work, each, firing::fire));
    var lanes = new ArrayList<CompletableFuture<Integer>>();
    for (Map.Entry<OutletId, List<Runnable>> lane : work.entrySet()) {
      if (busy.add(lane.getKey())) {
        lanes.add(
            CompletableFuture.supplyAsync(
                () -> serve(lane.getKey(), lane.getValue(), laneFree), threads));
      }
    }
    return CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new))
        .thenApply(_ -> lanes.stream().mapToInt(CompletableFuture::join).sum());
  }

  private interface Act {
    Object on(PublicationId id);
  }

  private static void plan(Map<OutletId, List<Runnable>> work, Claims.Due due, Act act) {
    work.computeIfAbsent(due.outlet(), _ -> new ArrayList<>()).add(() -> carefully(due, act));
  }

  private int serve(OutletId outlet, List<Runnable> publications, Runnable laneFree) {
    try {
      room.acquire();
      try {
        for (var each : publications) {
          if (closed) {
            break;
          }
          each.run();
        }
      } finally {
        room.release();
      }
      return publications.size();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } finally {
      busy.remove(outlet);
      laneFree.run();
    }
  }

  private static void carefully(Claims.Due due, Act act) {
    try {
      act.on(due.id());
    } catch (RuntimeException e) {
      // Not even its end could be written down; its lease brings it back, the others go on.
      log.warn("Publication {} on outlet {} could not be recorded", due.id(), due.outlet(), e);
    }
  }

  @Override
  public void close() {
    closed = true;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Stopped while publications were carried out; they are resumed at next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
