package eu.controvoce.learning.schedule;

import eu.controvoce.learning.EngineKeeper;
import eu.controvoce.learning.LikenessLearning;
import eu.controvoce.learning.Reanalysis;
import eu.controvoce.learning.Training;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Takes up what other nodes chose, and work that a node left behind. */
@DisallowConcurrentExecution
class LearningMinute extends QuartzJobBean {

  private final EngineKeeper keeper;
  private final LikenessLearning likeness;
  private final Training training;
  private final Reanalysis reanalysis;

  LearningMinute(
      EngineKeeper keeper, LikenessLearning likeness, Training training, Reanalysis reanalysis) {
    this.keeper = keeper;
    this.likeness = likeness;
    this.training = training;
    this.reanalysis = reanalysis;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    keeper.catchUp();
    likeness.catchUp();
    training.clearAway();
    reanalysis.resume();
  }
}
