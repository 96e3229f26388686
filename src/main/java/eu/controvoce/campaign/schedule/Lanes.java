package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.operations.Standstill;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.campaign.operations.Unreadables;
import eu.controvoce.campaign.schedule.DueWork.Due;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.OutletId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Carries out what is due: one lane per outlet, in which publications go one after the other,
 * oldest first, and several lanes side by side. A receiver that hangs holds up its own lane only.
 * On pages and feeds nobody receives, so there several batches go at once.
 */
@Component
class Lanes implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Lanes.class);

  /** What one look fetches; the rest is fetched when a lane is through. */
  private static final int MOST = 5_000;

  /** How many on a page are read at once, and so many batches go side by side. */
  private static final int BATCH = 100;

  private static final int SIDE_BY_SIDE = 4;

  /** How long an orderly stop waits; what is not through by then is resumed by its lease. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final DueWork work;
  private final Firing firing;
  private final Showing showing;
  private final Channels channels;
  private final StopDesk stops;
  private final Unreadables unreadables;
  private final Node node;
  private final StoreClock clock;
  private final Coming coming = new Coming();
  private final Semaphore room;
  private final Set<OutletId> busy = ConcurrentHashMap.newKeySet();

  /** Outlets that were left out of a look because they were busy: look again when they are free. */
  private final Set<OutletId> missed = ConcurrentHashMap.newKeySet();

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outlet-", 0).factory());
  private volatile boolean closed;

  Lanes(
      DueWork work,
      Firing firing,
      Showing showing,
      Channels channels,
      StopDesk stops,
      Unreadables unreadables,
      Node node,
      StoreClock clock,
      ScheduleSettings settings) {
    this.work = work;
    this.firing = firing;
    this.showing = showing;
    this.channels = channels;
    this.stops = stops;
    this.unreadables = unreadables;
    this.node = node;
    this.clock = clock;
    this.room = new Semaphore(Math.max(1, settings.parallel()));
  }

  /**
   * What was begun.
   *
   * @param through completed when all of it is through, with how many publications it was
   * @param next when the next one is due, as far as was looked ahead; {@code null} if none
   */
  record Begun(CompletableFuture<Integer> through, @Nullable Instant next) {}

  /**
   * Begins everything that is due on outlets that are free.
   *
   * @param ahead how far to look for what comes next
   * @param again called when there may be more to do
   */
  Begun begin(Duration ahead, Runnable again) {
    if (closed) {
      return new Begun(CompletableFuture.completedFuture(0), null);
    }
    // What was seen coming begins before anything is looked for: looking takes longer.
    var lanes = new ArrayList<>(serveAll(coming.due(clock.instant()), false, again));
    Standstill still = stops.standstill();
    var except = Set.copyOf(busy);
    missed.addAll(except);
    var look = work.look(still, except, ahead, MOST);
    coming.remember(look.coming());
    lanes.addAll(serveAll(look.due(), look.more(), again));
    if (!busy.containsAll(except)) {
      // One became free before it was noted as left out.
      again.run();
    }
    return new Begun(
        CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new))
            .thenApply(_ -> lanes.stream().mapToInt(CompletableFuture::join).sum()),
        look.next());
  }

  private List<CompletableFuture<Integer>> serveAll(List<Due> all, boolean more, Runnable again) {
    var lanes = new ArrayList<CompletableFuture<Integer>>();
    byOutlet(all)
        .forEach((outlet, due) -> {
          if (busy.add(outlet)) {
            lanes.add(
                CompletableFuture.supplyAsync(() -> serve(outlet, due, more, again), threads));
          }
        });
    return lanes;
  }

  private static Map<OutletId, List<Due>> byOutlet(List<Due> all) {
    var byOutlet = new LinkedHashMap<OutletId, List<Due>>();
    all.forEach(each -> byOutlet.computeIfAbsent(each.outlet(), _ -> new ArrayList<>()).add(each));
    return byOutlet;
  }

  private int serve(OutletId outlet, List<Due> due, boolean more, Runnable again) {
    try {
      room.acquire();
      try {
        if (due.stream().allMatch(this::isShownByState)) {
          showAll(due);
        } else {
          oneByOne(due);
        }
      } finally {
        room.release();
      }
      return due.size();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } finally {
      busy.remove(outlet);
      if (missed.remove(outlet) || more) {
        again.run();
      }
    }
  }

  private void oneByOne(List<Due> due) {
    for (var each : due) {
      if (closed) {
        return;
      }
      carefully(each.id(), each.begun());
    }
  }

  /** Those due at the same instant in an order of this node's own, so that nodes rarely collide. */
  private void showAll(List<Due> due) {
    var ordered =
        due.stream()
            .sorted(
                Comparator.comparing(Due::nextAttemptAt)
                    .thenComparingInt(each -> (each.id() + node.name()).hashCode()))
            .toList();
    var side = new Semaphore(SIDE_BY_SIDE);
    var batches = new ArrayList<CompletableFuture<Void>>();
    for (int from = 0; from < ordered.size() && !closed; from += BATCH) {
      var batch = ordered.subList(from, Math.min(ordered.size(), from + BATCH));
      side.acquireUninterruptibly();
      batches.add(
          CompletableFuture.runAsync(() -> show(batch), threads)
              .whenComplete((_, _) -> side.release()));
    }
    CompletableFuture.allOf(batches.toArray(CompletableFuture[]::new)).join();
  }

  private void show(List<Due> batch) {
    if (closed) {
      return;
    }
    batch.stream().filter(Due::begun).forEach(each -> carefully(each.id(), true));
    var ids = batch.stream().filter(each -> !each.begun()).map(Due::id).toList();
    try {
      showing.show(ids).forEach(each -> carefully(each, false));
    } catch (RuntimeException e) {
      // Their states are as they were: the next look finds them again.
      log.warn("{} publications could not be shown", ids.size(), e);
    }
  }

  private void carefully(PublicationId id, boolean begun) {
    try {
      if (begun) {
        firing.resume(id);
      } else {
        firing.fire(id);
      }
    } catch (RuntimeException e) {
      // Not even its end could be written down; its lease brings it back, the others go on.
      log.warn("Publication {} could not be recorded", id, e);
      if (!(e instanceof DataAccessException)) {
        unreadables.look(id);
      }
    }
  }

  private boolean isShownByState(Due due) {
    for (var type : ChannelType.values()) {
      if (type.name().equals(due.channelType())) {
        return channels.of(type).isShownByState();
      }
    }
    return false;
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
