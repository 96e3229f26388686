/** Views of recurring slots. */
@NullMarked
package eu.controvoce.campaign.slot.ui;

import org.jspecify.annotations.NullMarked;
