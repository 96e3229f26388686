/** Posts on Bluesky, through the AT protocol. */
@NullMarked
package eu.controvoce.channel.bluesky;

import org.jspecify.annotations.NullMarked;
