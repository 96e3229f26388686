/** Facts, counter-messages and proposals over REST. */
@NullMarked
package eu.controvoce.answer.web;

import org.jspecify.annotations.NullMarked;
