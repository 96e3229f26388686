/** Where programs fetch a calendar. */
@NullMarked
package eu.controvoce.campaign.feed.web;

import org.jspecify.annotations.NullMarked;
