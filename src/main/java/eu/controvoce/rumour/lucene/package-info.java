/** Finds what says the same, with a Lucene index in memory that is made from the store. */
@NullMarked
package eu.controvoce.rumour.lucene;

import org.jspecify.annotations.NullMarked;
