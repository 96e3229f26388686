package eu.controvoce.campaign.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for due publications to be carried out; what is due is read from the publications. */
@DisallowConcurrentExecution
class PublishDue extends QuartzJobBean {

  private final Sweep sweep;
  private final Presence presence;

  PublishDue(Sweep sweep, Presence presence) {
    this.sweep = sweep;
    this.presence = presence;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    // Not waited for: a receiver that hangs must not delay the next look.
    var _ = sweep.run();
    presence.say();
  }
}
