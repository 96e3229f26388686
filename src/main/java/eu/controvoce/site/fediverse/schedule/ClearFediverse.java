package eu.controvoce.site.fediverse.schedule;

import eu.controvoce.site.fediverse.Postman;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for what is no longer needed to be forgotten. */
@DisallowConcurrentExecution
class ClearFediverse extends QuartzJobBean {

  private final Postman postman;

  ClearFediverse(Postman postman) {
    this.postman = postman;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    postman.clear();
  }
}
