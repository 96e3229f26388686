/** The bell in the shell, the page of notices, and what members wish about them. */
@NullMarked
package eu.controvoce.notice.ui;

import org.jspecify.annotations.NullMarked;
