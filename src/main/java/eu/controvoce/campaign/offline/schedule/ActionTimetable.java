package eu.controvoce.campaign.offline.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every quarter of an hour: each city has its own eight in the morning. */
@Configuration(proxyBeanMethods = false)
class ActionTimetable {

  private static final int MINUTES = 15;

  @Bean
  JobDetail remindOfActions() {
    return JobBuilder.newJob(RemindOfActions.class)
        .withIdentity("remind-of-actions", "offline")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger remindOfActionsOften(JobDetail remindOfActions) {
    return TriggerBuilder.newTrigger()
        .forJob(remindOfActions)
        .withIdentity("often", "offline")
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever(MINUTES)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
