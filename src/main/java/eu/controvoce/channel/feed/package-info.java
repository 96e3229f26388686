/** A city's feed: an answer stands in it because its publication says so. */
@NullMarked
package eu.controvoce.channel.feed;

import org.jspecify.annotations.NullMarked;
