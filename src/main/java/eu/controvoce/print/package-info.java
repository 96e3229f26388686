/**
 * What leaves the product on paper: a rumour's dossier, posters and pocket cards, as tagged PDF
 * with typefaces of its own.
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
      "campaign :: export",
      "campaign :: link",
      "site"
    })
@NullMarked
package eu.controvoce.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
