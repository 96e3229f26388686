package eu.controvoce.rumour.schedule;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the sweeps run. */
@Configuration(proxyBeanMethods = false)
class RumourTimetable {

  private static final Duration CATCH_UP = Duration.ofMinutes(1);
  private static final Duration REPAIR = Duration.ofMinutes(15);

  @Bean
  JobDetail rumourCatchUp() {
    return job(CatchUp.class, "rumour-catch-up");
  }

  @Bean
  Trigger rumourCatchUpTick() {
    return every(CATCH_UP, rumourCatchUp());
  }

  @Bean
  JobDetail rumourRepair() {
    return job(Repair.class, "rumour-repair");
  }

  @Bean
  Trigger rumourRepairTick() {
    return every(REPAIR, rumourRepair());
  }

  private static JobDetail job(Class<? extends Job> type, String name) {
    return JobBuilder.newJob(type).withIdentity(name).storeDurably().build();
  }

  private static Trigger every(Duration period, JobDetail job) {
    return TriggerBuilder.newTrigger()
        .forJob(job)
        .withIdentity(job.getKey().getName())
        .withSchedule(
            SimpleScheduleBuilder.repeatSecondlyForever((int) period.toSeconds())
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
