/** Talking to other people's programs over HTTP: calls, limits and what can go wrong with both. */
@NullMarked
package eu.controvoce.channel.network;

import org.jspecify.annotations.NullMarked;
