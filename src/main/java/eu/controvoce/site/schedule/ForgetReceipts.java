package eu.controvoce.site.schedule;

import eu.controvoce.site.ReportDesk;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for numbers that no longer count to be forgotten. */
@DisallowConcurrentExecution
class ForgetReceipts extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(ForgetReceipts.class);

  private final ReportDesk desk;

  ForgetReceipts(ReportDesk desk) {
    this.desk = desk;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var gone = desk.forget();
    if (gone > 0) {
      log.info("{} numbers of residents’ reports have expired", gone);
    }
  }
}
