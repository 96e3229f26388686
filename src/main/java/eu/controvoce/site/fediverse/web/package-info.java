/** What other servers ask of the cities' accounts in the fediverse, and what they send. */
@NullMarked
package eu.controvoce.site.fediverse.web;

import org.jspecify.annotations.NullMarked;
