/** What words have to do with each other: senses, rarity, topics they go with. */
@NullMarked
package eu.controvoce.language.sense;

import org.jspecify.annotations.NullMarked;
