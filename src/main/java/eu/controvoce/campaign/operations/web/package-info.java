/** REST of operations. */
@NullMarked
package eu.controvoce.campaign.operations.web;

import org.jspecify.annotations.NullMarked;
