package eu.controvoce.learning;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Where background work of learning is done, behind everything else. There are two kinds, one piece
 * of each at a time, so nothing ever waits here for long enough to be taken for dead.
 */
@Component
class LearningThread {

  /** The priority only helps where the system heeds it. */
  @SuppressWarnings("ThreadPriorityCheck")
  private final ExecutorService worker =
      Executors.newFixedThreadPool(
          2,
          task ->
              Thread.ofPlatform()
                  .daemon()
                  .priority(Thread.MIN_PRIORITY)
                  .name("learning")
                  .unstarted(task));

  private volatile boolean stopping;

  void execute(Runnable work) {
    worker.execute(work);
  }

  /** Whether the product is shutting down, so that work is to be laid down. */
  boolean isStopping() {
    return stopping;
  }

  @PreDestroy
  void stop() {
    stopping = true;
    worker.shutdown();
  }
}
