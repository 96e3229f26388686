/** Asks networks how people reacted to what went out. */
@NullMarked
package eu.controvoce.campaign.reaction;

import org.jspecify.annotations.NullMarked;
