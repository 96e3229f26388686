/** The coding frame as data: read from {@code campaigns/coding-frame}, checked, looked up. */
@NamedInterface("frame")
@NullMarked
package eu.controvoce.language.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
