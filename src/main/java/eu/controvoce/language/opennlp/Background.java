package eu.controvoce.language.opennlp;

import eu.controvoce.language.TrainingWatch;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does heavy work, parallel streams included, on half of the processors and with low priority, so
 * that people notice nothing; the rest of it is dropped as soon as the watch says so.
 */
final class Background {

  private static final int PARALLEL = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  private static final long ASK_MILLIS = 200;

  private Background() {}

  static <T> T run(Callable<T> work, TrainingWatch watch) {
    var pool = new ForkJoinPool(PARALLEL, Background::thread, null, false);
    try {
      var task = pool.submit(work);
      while (true) {
        if (watch.isStopped()) {
          throw new TrainingWatch.Stopped();
        }
        try {
          return task.get(ASK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // Not ready yet: asked again.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TrainingWatch.Stopped();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Training failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * The priority only helps where the system heeds it; what counts is the half of the processors.
   */
  @SuppressWarnings("ThreadPriorityCheck")
  private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
    var thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.setName("training-" + thread.getPoolIndex());
    return thread;
  }
}
