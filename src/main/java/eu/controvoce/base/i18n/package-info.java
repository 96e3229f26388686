/** Languages of the interface. */
@NamedInterface("i18n")
@NullMarked
package eu.controvoce.base.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
