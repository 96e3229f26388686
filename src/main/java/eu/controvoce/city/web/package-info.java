/** Who one is, over REST. */
@NullMarked
package eu.controvoce.city.web;

import org.jspecify.annotations.NullMarked;
