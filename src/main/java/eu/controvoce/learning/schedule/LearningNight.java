package eu.controvoce.learning.schedule;

import eu.controvoce.learning.Training;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Learns at night, if there is enough to learn. */
@DisallowConcurrentExecution
class LearningNight extends QuartzJobBean {

  private final Training training;

  LearningNight(Training training) {
    this.training = training;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    training.nightly();
  }
}
