/** A city's public page: an answer stands there because its publication says so. */
@NullMarked
package eu.controvoce.channel.page;

import org.jspecify.annotations.NullMarked;
