/** The pages and feeds themselves. */
@NullMarked
package eu.controvoce.site.web;

import org.jspecify.annotations.NullMarked;
