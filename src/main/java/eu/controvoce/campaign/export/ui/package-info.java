/** The button that fetches the plan. */
@NullMarked
package eu.controvoce.campaign.export.ui;

import org.jspecify.annotations.NullMarked;
