package eu.controvoce.campaign.export;

import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationStatus;

/**
 * Which part of the plan is wanted.
 *
 * @param troubled only what went wrong or waits for somebody to look at it
 */
public record PlanQuery(PublicationFilter filter, boolean troubled) {

  boolean admits(Publication each) {
    return !troubled || (Outgoing.needsSomebody(each) && each.status() != PublicationStatus.TO_DO);
  }
}
