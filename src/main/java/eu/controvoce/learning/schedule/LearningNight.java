package eu.controvoce.learning.schedule;

import eu.controvoce.learning.LikenessLearning;
import eu.controvoce.learning.Training;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Learns at night, if there is enough to learn. */
@DisallowConcurrentExecution
class LearningNight extends QuartzJobBean {

  private final Training training;
  private final LikenessLearning likeness;

  LearningNight(Training training, LikenessLearning likeness) {
    this.training = training;
    this.likeness = likeness;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    training.nightly();
    likeness.nightly();
  }
}
