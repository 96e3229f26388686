/** When e-mails go out and what comes back is read. */
@NullMarked
package eu.controvoce.audience.schedule;

import org.jspecify.annotations.NullMarked;
