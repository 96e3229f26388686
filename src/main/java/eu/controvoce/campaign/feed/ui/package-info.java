/** Where members make and revoke their calendar links. */
@NullMarked
package eu.controvoce.campaign.feed.ui;

import org.jspecify.annotations.NullMarked;
