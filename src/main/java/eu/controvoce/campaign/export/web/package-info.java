/** Where the plan is fetched as a sheet. */
@NullMarked
package eu.controvoce.campaign.export.web;

import org.jspecify.annotations.NullMarked;
