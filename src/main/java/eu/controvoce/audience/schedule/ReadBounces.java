package eu.controvoce.audience.schedule;

import eu.controvoce.audience.email.BounceMailbox;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Reads what came back. */
@DisallowConcurrentExecution
class ReadBounces extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(ReadBounces.class);

  private final BounceMailbox mailbox;

  ReadBounces(BounceMailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var found = mailbox.read();
    if (found > 0) {
      log.info("{} letters came back", found);
    }
  }
}
