package eu.controvoce.campaign.playbook;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import org.springframework.data.annotation.TypeAlias;

/**
 * One thing to do.
 *
 * @param daysBefore how many days before the occasion it has to be done; negative after it
 */
@TypeAlias("playbook-step")
public record Step(String what, Responsible who, int daysBefore) {

  /** Most days between a step and its occasion. */
  public static final int MOST_DAYS = 400;

  public Step {
    what = Texts.required("checklist", what, Texts.SHORT);
    if (Math.abs((long) daysBefore) > MOST_DAYS) {
      throw new InvalidInput("checklist", "playbook.days.range", MOST_DAYS);
    }
  }
}
