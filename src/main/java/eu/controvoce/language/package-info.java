/**
 * Text in, findings out: language, lemmas, topics, target groups, kind, concepts, personal data.
 * Keeps nothing; the coding frame comes from {@code campaigns/coding-frame}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: *"})
@NullMarked
package eu.controvoce.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
