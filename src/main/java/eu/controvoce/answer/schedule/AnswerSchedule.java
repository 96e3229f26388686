package eu.controvoce.answer.schedule;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the upkeep at start and soon after every full hour, since each city has its own midnight;
 * looks at links once an hour, some at a time.
 */
@Configuration(proxyBeanMethods = false)
class AnswerSchedule {

  private static final String GROUP = "answer";

  @Bean
  JobDetail keepAnswersInOrder() {
    return JobBuilder.newJob(KeepAnswersInOrder.class)
        .withIdentity("keep-answers-in-order", GROUP)
        .storeDurably()
        .build();
  }

  @Bean
  Trigger keepAnswersInOrderAtStart(JobDetail keepAnswersInOrder) {
    return TriggerBuilder.newTrigger()
        .forJob(keepAnswersInOrder)
        .withIdentity("at-start", GROUP)
        .startNow()
        .withSchedule(SimpleScheduleBuilder.simpleSchedule().withRepeatCount(0))
        .build();
  }

  @Bean
  Trigger keepAnswersInOrderHourly(JobDetail keepAnswersInOrder) {
    return TriggerBuilder.newTrigger()
        .forJob(keepAnswersInOrder)
        .withIdentity("hourly", GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule("0 3 * * * ?")
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  @Bean
  JobDetail checkLinks() {
    return JobBuilder.newJob(CheckLinks.class)
        .withIdentity("check-links", GROUP)
        .storeDurably()
        .build();
  }

  @Bean
  Trigger checkLinksHourly(JobDetail checkLinks) {
    return TriggerBuilder.newTrigger()
        .forJob(checkLinks)
        .withIdentity("links-hourly", GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule("0 23 * * * ?")
                .withMisfireHandlingInstructionDoNothing())
        .build();
  }
}
