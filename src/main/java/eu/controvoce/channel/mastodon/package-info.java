/** Statuses on a Mastodon server, through its client API. */
@NullMarked
package eu.controvoce.channel.mastodon;

import org.jspecify.annotations.NullMarked;
