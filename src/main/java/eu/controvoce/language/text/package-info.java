/** Letters and words: what normalising needs, without knowledge of any language. */
@NullMarked
package eu.controvoce.language.text;

import org.jspecify.annotations.NullMarked;
