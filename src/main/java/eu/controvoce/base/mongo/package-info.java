/** How documents reach MongoDB, and the embedded store that serves when none is configured. */
@NamedInterface("mongo")
@NullMarked
package eu.controvoce.base.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
