package eu.controvoce.notice.schedule;

import eu.controvoce.notice.NoticeMail;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Sends what is due, at once or as a digest; which it is, is read from the store. */
@DisallowConcurrentExecution
class SendNotices extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(SendNotices.class);

  private final NoticeMail mail;

  SendNotices(NoticeMail mail) {
    this.mail = mail;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var sent = mail.sendDue();
    if (sent > 0) {
      log.info("{} letters with notices sent", sent);
    }
  }
}
