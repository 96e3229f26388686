/**
 * Carries publications out on time. Quartz keeps time, the store decides: what is due is a query,
 * and who carries it out is whoever wins the compare-and-set on the publication.
 */
@NullMarked
package eu.controvoce.campaign.schedule;

import org.jspecify.annotations.NullMarked;
