package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.slot.SlotRotation;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for the next dates of slots to be filled; which these are is read from the store. */
@DisallowConcurrentExecution
class FillSlots extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(FillSlots.class);

  private final SlotRotation rotation;

  FillSlots(SlotRotation rotation) {
    this.rotation = rotation;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    int filled = rotation.run();
    if (filled > 0) {
      log.info("Filled {} dates of recurring slots", filled);
    }
  }
}
