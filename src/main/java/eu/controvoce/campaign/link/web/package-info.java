/** Where short addresses lead. */
@NullMarked
package eu.controvoce.campaign.link.web;

import org.jspecify.annotations.NullMarked;
