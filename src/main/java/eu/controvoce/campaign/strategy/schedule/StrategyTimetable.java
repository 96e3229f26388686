package eu.controvoce.campaign.strategy.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every quarter of an hour: each city has its own eight in the morning. */
@Configuration(proxyBeanMethods = false)
class StrategyTimetable {

  private static final int MINUTES = 15;

  @Bean
  JobDetail remindOfMilestones() {
    return JobBuilder.newJob(RemindOfMilestones.class)
        .withIdentity("remind-of-milestones", "strategy")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger remindOfMilestonesOften(JobDetail remindOfMilestones) {
    return TriggerBuilder.newTrigger()
        .forJob(remindOfMilestones)
        .withIdentity("often", "strategy")
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever(MINUTES)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
