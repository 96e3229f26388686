/**
 * The cities' own accounts in the fediverse (ActivityPub, W3C 2018): who follows, what they are
 * told, and how both sides prove who they are.
 */
@NullMarked
package eu.controvoce.site.fediverse;

import org.jspecify.annotations.NullMarked;
