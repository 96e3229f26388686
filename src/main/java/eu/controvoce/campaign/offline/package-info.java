/**
 * What people carry out away from screens: kind, who answers for it, what has to be done and when
 * somebody is reminded. Place, copies, cost and results stand on the publication itself.
 */
@NullMarked
package eu.controvoce.campaign.offline;

import org.jspecify.annotations.NullMarked;
