/** Lists over REST. */
@NullMarked
package eu.controvoce.audience.web;

import org.jspecify.annotations.NullMarked;
