package eu.controvoce.campaign.reaction.schedule;

import eu.controvoce.campaign.reaction.Reactions;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for reactions; whose turn it is, is known there. */
@DisallowConcurrentExecution
class AskForReactions extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(AskForReactions.class);

  private final Reactions reactions;

  AskForReactions(Reactions reactions) {
    this.reactions = reactions;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    int news = reactions.ask();
    if (news > 0) {
      log.info("New reactions to {} publications", news);
    }
  }
}
