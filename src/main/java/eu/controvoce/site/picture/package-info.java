/** Pictures that other sites show beside a link to our pages. */
@NullMarked
package eu.controvoce.site.picture;

import org.jspecify.annotations.NullMarked;
