/** When the upkeep of public pages runs. */
@NullMarked
package eu.controvoce.site.schedule;

import org.jspecify.annotations.NullMarked;
