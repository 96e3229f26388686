@NullMarked
package eu.controvoce;

import org.jspecify.annotations.NullMarked;
