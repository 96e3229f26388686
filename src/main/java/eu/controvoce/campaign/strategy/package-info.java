/** A city's plan over years [strategia]: phases, commitments, who owns them, milestones. */
@NamedInterface("strategy")
@NullMarked
package eu.controvoce.campaign.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
