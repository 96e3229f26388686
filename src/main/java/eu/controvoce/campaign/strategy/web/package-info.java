/** The strategy over REST. */
@NullMarked
package eu.controvoce.campaign.strategy.web;

import org.jspecify.annotations.NullMarked;
