/**
 * What residents read without an account: a city's answers, its feed, its method. Server-rendered,
 * without session, cookie or script.
 */
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
      "audience"
    })
@NullMarked
package eu.controvoce.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
