package eu.controvoce.learning.schedule;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the product learns and looks for news of other nodes. */
@Configuration(proxyBeanMethods = false)
class LearningTimetable {

  /** Past the hour that is left out or comes twice when the clocks change. */
  private static final String AT_NIGHT = "0 40 3 * * ?";

  @Bean
  JobDetail learningMinute() {
    return job(LearningMinute.class, "learning-minute");
  }

  @Bean
  Trigger learningMinuteTick() {
    return TriggerBuilder.newTrigger()
        .forJob(learningMinute())
        .withIdentity("learning-minute")
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  @Bean
  JobDetail learningNight() {
    return job(LearningNight.class, "learning-night");
  }

  @Bean
  Trigger learningNightTick() {
    return TriggerBuilder.newTrigger()
        .forJob(learningNight())
        .withIdentity("learning-night")
        .withSchedule(
            CronScheduleBuilder.cronSchedule(AT_NIGHT)
                .inTimeZone(TimeZone.getTimeZone("Europe/Rome"))
                .withMisfireHandlingInstructionDoNothing())
        .build();
  }

  private static JobDetail job(Class<? extends Job> type, String name) {
    return JobBuilder.newJob(type).withIdentity(name).storeDurably().build();
  }
}
