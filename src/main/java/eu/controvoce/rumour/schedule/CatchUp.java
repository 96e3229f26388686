package eu.controvoce.rumour.schedule;

import eu.controvoce.rumour.Similarity;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets the index take up what other nodes saved. */
@DisallowConcurrentExecution
class CatchUp extends QuartzJobBean {

  private final Similarity similarity;

  CatchUp(Similarity similarity) {
    this.similarity = similarity;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    similarity.catchUp();
  }
}
