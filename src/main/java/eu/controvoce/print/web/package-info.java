/** The addresses the papers are fetched from. */
@NullMarked
package eu.controvoce.print.web;

import org.jspecify.annotations.NullMarked;
