/** The shell of the interface and what all views share. */
@NamedInterface("ui")
@NullMarked
package eu.controvoce.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
