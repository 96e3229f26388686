/** Answers by e-mail to the people on a mailing list. */
@NullMarked
package eu.controvoce.audience.email;

import org.jspecify.annotations.NullMarked;
