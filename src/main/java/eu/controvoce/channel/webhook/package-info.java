/** Signed requests to an address the town runs. */
@NullMarked
package eu.controvoce.channel.webhook;

import org.jspecify.annotations.NullMarked;
