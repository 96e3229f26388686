/** Planned places that come back, and what fills them. */
@NullMarked
package eu.controvoce.campaign.slot;

import org.jspecify.annotations.NullMarked;
