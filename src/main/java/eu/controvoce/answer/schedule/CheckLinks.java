package eu.controvoce.answer.schedule;

import eu.controvoce.answer.LinkCheck;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for links to be looked at; whose turn it is is read from the store. */
@DisallowConcurrentExecution
class CheckLinks extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(CheckLinks.class);

  private final LinkCheck links;

  CheckLinks(LinkCheck links) {
    this.links = links;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    try {
      var looked = links.sweep();
      if (looked > 0) {
        log.info("Looked at {} links of facts", looked);
      }
    } catch (InterruptedException e) {
      // The process stops; what was not looked at is still due.
      Thread.currentThread().interrupt();
    }
  }
}
