/** The pages of imported events. */
@NullMarked
package eu.controvoce.campaign.event.ui;

import org.jspecify.annotations.NullMarked;
