package eu.controvoce.site.schedule;

import eu.controvoce.site.ViewMetrics;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for what was counted to be told to the publications. */
@DisallowConcurrentExecution
class TellViews extends QuartzJobBean {

  private final ViewMetrics metrics;

  TellViews(ViewMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    metrics.bringUpToDate();
  }
}
