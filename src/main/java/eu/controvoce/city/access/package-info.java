/** Signing in, by password or token, and what a member may change about it. */
@NullMarked
package eu.controvoce.city.access;

import org.jspecify.annotations.NullMarked;
