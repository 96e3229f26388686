/** Actions that people carry out. */
@NullMarked
package eu.controvoce.channel.offline;

import org.jspecify.annotations.NullMarked;
