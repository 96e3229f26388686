/** The place "Campagne": what goes out, the campaigns, and planning. */
@NullMarked
package eu.controvoce.campaign.ui;

import org.jspecify.annotations.NullMarked;
