/** When the upkeep of facts and answers runs. */
@NullMarked
package eu.controvoce.answer.schedule;

import org.jspecify.annotations.NullMarked;
