/** Ways out: what each kind of channel carries, and handing over a post. */
@ApplicationModule(allowedDependencies = {"base", "base :: *", "city"})
@NullMarked
package eu.controvoce.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
