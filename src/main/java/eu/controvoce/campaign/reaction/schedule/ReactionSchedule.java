package eu.controvoce.campaign.reaction.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The asking for reactions, as Quartz knows it. */
@Configuration(proxyBeanMethods = false)
class ReactionSchedule {

  @Bean
  JobDetail askForReactionsJob() {
    return JobBuilder.newJob(AskForReactions.class)
        .withIdentity("ask-for-reactions", "publications")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger askForReactionsEveryQuarter(JobDetail askForReactionsJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("ask-for-reactions", "publications")
        .forJob(askForReactionsJob)
        .withSchedule(
            SimpleScheduleBuilder.repeatMinutelyForever(15)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
