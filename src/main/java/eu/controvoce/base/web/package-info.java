/** What all of REST shares: errors as problem details and the limit of bodies. */
@NamedInterface("web")
@NullMarked
package eu.controvoce.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
