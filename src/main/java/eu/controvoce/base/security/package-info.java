/** Sign-in, headers and the rules of who may reach what. */
@NamedInterface("security")
@NullMarked
package eu.controvoce.base.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
