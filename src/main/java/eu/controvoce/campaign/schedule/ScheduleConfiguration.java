package eu.controvoce.campaign.schedule;

import java.time.Duration;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sweep, and the filling of slots, as Quartz knows them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleSettings.class)
class ScheduleConfiguration {

  static final JobKey JOB = JobKey.jobKey("publish-due", "publications");

  @Bean
  JobDetail publishDueJob() {
    return JobBuilder.newJob(PublishDue.class).withIdentity(JOB).storeDurably().build();
  }

  /** Begins at once: what fell due while nothing ran is late already. */
  @Bean
  Trigger publishDueSweep(JobDetail publishDueJob, ScheduleSettings settings) {
    return TriggerBuilder.newTrigger()
        .withIdentity("sweep", "publications")
        .forJob(publishDueJob)
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(atLeastASecond(settings.sweep()).toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  @Bean
  JobDetail fillSlotsJob() {
    return JobBuilder.newJob(FillSlots.class)
        .withIdentity("fill-slots", "publications")
        .storeDurably()
        .build();
  }

  /** Often enough that a slot made this morning has its message by the time people look again. */
  @Bean
  Trigger fillSlotsEveryFewMinutes(JobDetail fillSlotsJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("fill-slots", "publications")
        .forJob(fillSlotsJob)
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever(5)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  private static Duration atLeastASecond(Duration given) {
    return given.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : given;
  }
}
