/** The page that shows how publishing is doing, and the banner of an emergency stop. */
@NullMarked
package eu.controvoce.campaign.operations.ui;

import org.jspecify.annotations.NullMarked;
