/** Asks for reactions every now and then. */
@NullMarked
package eu.controvoce.campaign.reaction.schedule;

import org.jspecify.annotations.NullMarked;
