/** When notices go out by e-mail. */
@NullMarked
package eu.controvoce.notice.schedule;

import org.jspecify.annotations.NullMarked;
