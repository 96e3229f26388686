/** Messages in a Telegram channel, through a bot. */
@NullMarked
package eu.controvoce.channel.telegram;

import org.jspecify.annotations.NullMarked;
