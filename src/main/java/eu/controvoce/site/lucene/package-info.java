/** Finding answers by Lucene. */
@NullMarked
package eu.controvoce.site.lucene;

import org.jspecify.annotations.NullMarked;
