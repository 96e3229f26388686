/** The city's own account in the fediverse, as far as planning and publishing know of it. */
@NullMarked
package eu.controvoce.channel.fediverse;

import org.jspecify.annotations.NullMarked;
