/**
 * Going out to addresses people typed, without reaching what is only meant to be reached inside.
 */
@NamedInterface("net")
@NullMarked
package eu.controvoce.base.net;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
