/** What goes out, as a calendar that other programs subscribe to. */
@NullMarked
package eu.controvoce.campaign.feed;

import org.jspecify.annotations.NullMarked;
