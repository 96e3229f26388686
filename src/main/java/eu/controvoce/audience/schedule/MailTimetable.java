package eu.controvoce.audience.schedule;

import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Confirmations within ten seconds; the week's letter and returned mail are looked for every five
 * minutes, since each city has its own Friday morning; requests expire every hour.
 */
@Configuration(proxyBeanMethods = false)
class MailTimetable {

  private static final String GROUP = "mail";

  @Bean
  JobDetail sendConfirmations() {
    return job(SendConfirmations.class, "confirmations");
  }

  @Bean
  Trigger sendConfirmationsOften(JobDetail sendConfirmations) {
    return trigger(
        sendConfirmations,
        SimpleScheduleBuilder.repeatSecondlyForever(10)
            .withMisfireHandlingInstructionNextWithRemainingCount());
  }

  @Bean
  JobDetail sendWeek() {
    return job(SendWeek.class, "week");
  }

  @Bean
  Trigger sendWeekOften(JobDetail sendWeek) {
    return trigger(
        sendWeek,
        CronScheduleBuilder.cronSchedule("20 0/5 * * * ?")
            .withMisfireHandlingInstructionFireAndProceed());
  }

  @Bean
  JobDetail readBounces() {
    return job(ReadBounces.class, "bounces");
  }

  @Bean
  Trigger readBouncesOften(JobDetail readBounces) {
    return trigger(
        readBounces,
        CronScheduleBuilder.cronSchedule("50 2/5 * * * ?")
            .withMisfireHandlingInstructionDoNothing());
  }

  @Bean
  JobDetail expireRequests() {
    return job(ExpireRequests.class, "expire");
  }

  @Bean
  Trigger expireRequestsHourly(JobDetail expireRequests) {
    return trigger(
        expireRequests,
        CronScheduleBuilder.cronSchedule("0 41 * * * ?")
            .withMisfireHandlingInstructionFireAndProceed());
  }

  private static JobDetail job(Class<? extends Job> type, String name) {
    return JobBuilder.newJob(type).withIdentity(name, GROUP).storeDurably().build();
  }

  private static Trigger trigger(JobDetail job, ScheduleBuilder<? extends Trigger> when) {
    return TriggerBuilder.newTrigger()
        .forJob(job)
        .withIdentity(job.getKey().getName(), GROUP)
        .withSchedule(when)
        .build();
  }
}
