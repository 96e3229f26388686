package eu.controvoce.answer.schedule;

import eu.controvoce.answer.PictureDesk;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for the removal of pictures that no text shows. */
@DisallowConcurrentExecution
class ClearPictures extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(ClearPictures.class);

  private final PictureDesk desk;

  ClearPictures(PictureDesk desk) {
    this.desk = desk;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var removed = desk.clear();
    if (removed > 0) {
      log.info("{} pictures that no text shows were removed", removed);
    }
  }
}
