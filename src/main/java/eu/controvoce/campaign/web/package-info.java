/** Campaigns, outlets and publications over REST. */
@NullMarked
package eu.controvoce.campaign.web;

import org.jspecify.annotations.NullMarked;
