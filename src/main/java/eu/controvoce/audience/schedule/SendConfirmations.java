package eu.controvoce.audience.schedule;

import eu.controvoce.audience.RequestLetters;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Sends the letters that ask for a confirmation. */
@DisallowConcurrentExecution
class SendConfirmations extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(SendConfirmations.class);

  private final RequestLetters letters;

  SendConfirmations(RequestLetters letters) {
    this.letters = letters;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var sent = letters.sendDue();
    if (sent > 0) {
      log.info("{} letters ask for a confirmation", sent);
    }
  }
}
