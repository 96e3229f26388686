/**
 * How the carrying out of publications is doing, and the brakes: what is due, late and failed,
 * which nodes are there, and stopping a city or everything.
 */
@NullMarked
package eu.controvoce.campaign.operations;

import org.jspecify.annotations.NullMarked;
