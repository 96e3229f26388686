/**
 * Journeys through the product as people make them: the built jar, a real browser, real channels.
 */
@NullMarked
package eu.controvoce.journey;

import org.jspecify.annotations.NullMarked;
