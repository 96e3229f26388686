/** When owners of milestones are reminded. */
@NullMarked
package eu.controvoce.campaign.strategy.schedule;

import org.jspecify.annotations.NullMarked;
