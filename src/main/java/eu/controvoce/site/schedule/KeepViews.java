package eu.controvoce.site.schedule;

import eu.controvoce.site.Views;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for what was counted to be written down. */
@DisallowConcurrentExecution
class KeepViews extends QuartzJobBean {

  private final Views views;

  KeepViews(Views views) {
    this.views = views;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    views.keep();
  }
}
