package eu.controvoce.site.fediverse.schedule;

import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells followers three times a minute, forgets what is no longer needed once an hour. */
@Configuration(proxyBeanMethods = false)
class FediverseTimetable {

  private static final String GROUP = "fediverse";

  @Bean
  JobDetail tellFollowers() {
    return job(TellFollowers.class, "tell-followers");
  }

  @Bean
  Trigger tellFollowersSoon(JobDetail tellFollowers) {
    return trigger(tellFollowers, "tell-followers-soon", "11/20 * * * * ?");
  }

  @Bean
  JobDetail clearFediverse() {
    return job(ClearFediverse.class, "clear-fediverse");
  }

  @Bean
  Trigger clearFediverseHourly(JobDetail clearFediverse) {
    return trigger(clearFediverse, "clear-fediverse-hourly", "23 17 * * * ?");
  }

  private static JobDetail job(Class<? extends Job> what, String name) {
    return JobBuilder.newJob(what).withIdentity(name, GROUP).storeDurably().build();
  }

  private static Trigger trigger(JobDetail job, String name, String cron) {
    return TriggerBuilder.newTrigger()
        .forJob(job)
        .withIdentity(name, GROUP)
        .withSchedule(
            CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionDoNothing())
        .build();
  }
}
