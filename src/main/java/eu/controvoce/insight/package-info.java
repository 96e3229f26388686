/** Indicators and dashboards: what came in, what was answered, and how the towns do. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: *",
      "city",
      "language",
      "channel",
      "rumour",
      "answer",
      "campaign",
      "site"
    })
@NullMarked
package eu.controvoce.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
