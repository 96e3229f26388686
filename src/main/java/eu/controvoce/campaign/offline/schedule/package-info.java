/** When people are reminded of their actions. */
@NullMarked
package eu.controvoce.campaign.offline.schedule;

import org.jspecify.annotations.NullMarked;
