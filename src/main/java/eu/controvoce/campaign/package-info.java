/** Campaigns and their publications, carried out on time. */
@ApplicationModule(
    allowedDependencies = {"base", "base :: *", "city", "notice", "rumour", "answer", "channel"})
@NullMarked
package eu.controvoce.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
