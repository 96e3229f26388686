package eu.controvoce.notice.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute: each city has its own eight in the morning. */
@Configuration(proxyBeanMethods = false)
class NoticeTimetable {

  @Bean
  JobDetail sendNotices() {
    return JobBuilder.newJob(SendNotices.class)
        .withIdentity("send-notices", "notice")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger sendNoticesMinutely(JobDetail sendNotices) {
    return TriggerBuilder.newTrigger()
        .forJob(sendNotices)
        .withIdentity("minutely", "notice")
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
