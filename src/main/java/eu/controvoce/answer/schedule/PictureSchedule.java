package eu.controvoce.answer.schedule;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears pictures away once a night. */
@Configuration(proxyBeanMethods = false)
class PictureSchedule {

  private static final String GROUP = "answer";

  @Bean
  JobDetail clearPictures() {
    return JobBuilder.newJob(ClearPictures.class)
        .withIdentity("clear-pictures", GROUP)
        .storeDurably()
        .build();
  }

  @Bean
  Trigger clearPicturesNightly(JobDetail clearPictures) {
    return TriggerBuilder.newTrigger()
        .forJob(clearPictures)
        .withIdentity("clear-pictures-nightly", GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule("0 41 3 * * ?")
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }
}
