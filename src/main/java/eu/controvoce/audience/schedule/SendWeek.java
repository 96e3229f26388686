package eu.controvoce.audience.schedule;

import eu.controvoce.audience.email.WeeklyLetters;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for the week's letters to be sent where they are due. */
@DisallowConcurrentExecution
class SendWeek extends QuartzJobBean {

  private final WeeklyLetters letters;

  SendWeek(WeeklyLetters letters) {
    this.letters = letters;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    letters.sendDue();
  }
}
