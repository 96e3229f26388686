package eu.controvoce.campaign.schedule;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;

/** Raw Quartz with one trigger per publication, as most would build it. */
final class QuartzRival {

  private static final int THREADS = 10;
  private static final String SCRIPT = "/org/quartz/impl/jdbcjobstore/tables_h2.sql";

  private static volatile Consumer<JobExecutionContext> work = _ -> {};

  private QuartzRival() {}

  /** What a trigger does. */
  public static final class Publish implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      work.accept(context);
    }
  }

  /** Fires at these times with the store in memory, doing that much; how late each began. */
  static Scheduler inMemory(List<Instant> times, Queue<Double> late, Runnable each)
      throws SchedulerException {
    var settings = settings("ram");
    settings.put("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    var scheduler = new StdSchedulerFactory(settings).getScheduler();
    work =
        context -> {
          late.add(
              (double)
                  (System.currentTimeMillis() - context.getScheduledFireTime().getTime()));
          each.run();
        };
    plan(scheduler, times);
    scheduler.start();
    return scheduler;
  }

  /**
   * What came of it.
   *
   * @param perSecond executions per second
   * @param share how many of all were through when time was up
   */
  record Pace(double perSecond, double share) {}

  /** Executions per second with the JDBC store on H2 when all are due at once, for so long. */
  static Pace withJdbc(Path folder, int count, int seconds, String options)
      throws SchedulerException, SQLException, InterruptedException {
    // Quartz interrupts its thread when it ends, by which H2's usual file would be closed under it
    // and its workers would try again for ever; this kind of file opens itself anew.
    var pool = JdbcConnectionPool.create("jdbc:h2:retry:" + folder.resolve("quartz") + options, "sa", "");
    pool.setMaxConnections(THREADS + 4);
    Pooled.pool = pool;
    try (var connection = pool.getConnection();
        var script =
            new InputStreamReader(
                QuartzRival.class.getResourceAsStream(SCRIPT), StandardCharsets.UTF_8)) {
      RunScript.execute(connection, script);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    var settings = settings("jdbc" + options.hashCode());
    settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    settings.put(
        "org.quartz.jobStore.driverDelegateClass",
        "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
    settings.put("org.quartz.jobStore.dataSource", "h2");
    settings.put("org.quartz.jobStore.misfireThreshold", "3600000");
    settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
    settings.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "50");
    settings.put("org.quartz.dataSource.h2.connectionProvider.class", Pooled.class.getName());
    var scheduler = new StdSchedulerFactory(settings).getScheduler();
    var done = new CountDownLatch(count);
    work = _ -> done.countDown();
    plan(scheduler, java.util.Collections.nCopies(count, Instant.now().minusSeconds(1)));
    var began = System.nanoTime();
    scheduler.start();
    done.await(seconds, TimeUnit.SECONDS);
    var took = (System.nanoTime() - began) / 1e9;
    var through = count - done.getCount();
    // Nothing more is begun, what is begun ends, and only then all is closed.
    scheduler.standby();
    for (int i = 0; i < 100 && !scheduler.getCurrentlyExecutingJobs().isEmpty(); i++) {
      Thread.sleep(100);
    }
    scheduler.shutdown(false);
    pool.dispose();
    return new Pace(through / took, (double) through / count);
  }

  private static Properties settings(String name) {
    var settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", name);
    settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.put("org.quartz.threadPool.threadCount", Integer.toString(THREADS));
    settings.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    return settings;
  }

  private static void plan(Scheduler scheduler, List<Instant> times) throws SchedulerException {
    JobDetail job = JobBuilder.newJob(Publish.class).withIdentity("publish").storeDurably().build();
    Set<Trigger> triggers = new HashSet<>();
    scheduler.addJob(job, true);
    int i = 0;
    for (var each : times) {
      var trigger =
          TriggerBuilder.newTrigger()
              .withIdentity("t" + i++)
              .forJob(job)
              .startAt(Date.from(each))
              .build();
      triggers.add(trigger);
    }
    scheduler.scheduleJobs(java.util.Map.of(job, triggers), true);
  }

  /** H2's own pool. */
  public static final class Pooled implements ConnectionProvider {

    private static volatile JdbcConnectionPool pool;

    @Override
    public Connection getConnection() throws SQLException {
      return pool.getConnection();
    }

    @Override
    public void shutdown() {}

    @Override
    public void initialize() {}
  }

  static Queue<Double> times() {
    return new ConcurrentLinkedQueue<>();
  }
}
