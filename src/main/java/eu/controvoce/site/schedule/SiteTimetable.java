package eu.controvoce.site.schedule;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Writes down views once a minute, tells them to publications, forgets expired numbers once a
 * night.
 */
@Configuration(proxyBeanMethods = false)
class SiteTimetable {

  private static final String GROUP = "site";

  @Bean
  JobDetail keepViews() {
    return JobBuilder.newJob(KeepViews.class)
        .withIdentity("keep-views", GROUP)
        .storeDurably()
        .build();
  }

  @Bean
  Trigger keepViewsEachMinute(JobDetail keepViews) {
    return TriggerBuilder.newTrigger()
        .forJob(keepViews)
        .withIdentity("keep-views-each-minute", GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule("37 * * * * ?")
                .withMisfireHandlingInstructionDoNothing())
        .build();
  }

  @Bean
  JobDetail tellViews() {
    return JobBuilder.newJob(TellViews.class)
        .withIdentity("tell-views", GROUP)
        .storeDurably()
        .build();
  }

  @Bean
  Trigger tellViewsEachQuarter(JobDetail tellViews) {
    return TriggerBuilder.newTrigger()
        .forJob(tellViews)
        .withIdentity("tell-views-each-quarter", GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule("51 3/15 * * * ?")
                .withMisfireHandlingInstructionDoNothing())
        .build();
  }

  @Bean
  JobDetail forgetReceipts() {
    return JobBuilder.newJob(ForgetReceipts.class)
        .withIdentity("forget-receipts", GROUP)
        .storeDurably()
        .build();
  }

  @Bean
  Trigger forgetReceiptsNightly(JobDetail forgetReceipts) {
    return TriggerBuilder.newTrigger()
        .forJob(forgetReceipts)
        .withIdentity("forget-receipts-nightly", GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule("0 11 4 * * ?")
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }
}
