/**
 * Packs: what towns say, as data in {@code campaigns/}. Read with file, line and key in every
 * error, imported once per id and version. At the top of the module order: nothing depends on it.
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
      "campaign :: playbook",
      "campaign :: strategy",
      "audience"
    })
@NullMarked
package eu.controvoce.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
