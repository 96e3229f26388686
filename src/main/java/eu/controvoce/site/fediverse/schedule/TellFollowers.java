package eu.controvoce.site.fediverse.schedule;

import eu.controvoce.site.fediverse.Postman;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for followers to be told what there is to tell. */
@DisallowConcurrentExecution
class TellFollowers extends QuartzJobBean {

  private final Postman postman;

  TellFollowers(Postman postman) {
    this.postman = postman;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    postman.round();
  }
}
