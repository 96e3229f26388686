package eu.controvoce.rumour.schedule;

import eu.controvoce.rumour.RumourUpkeep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Brings rumours back in step with their sightings. */
@DisallowConcurrentExecution
class Repair extends QuartzJobBean {

  private final RumourUpkeep upkeep;

  Repair(RumourUpkeep upkeep) {
    this.upkeep = upkeep;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    upkeep.repair();
  }
}
