/** Pages of the strategy. */
@NullMarked
package eu.controvoce.campaign.strategy.ui;

import org.jspecify.annotations.NullMarked;
