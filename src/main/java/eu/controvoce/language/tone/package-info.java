/** What a text's tone tells: judgement or claim, and whether hatred must be handed on. */
@NullMarked
package eu.controvoce.language.tone;

import org.jspecify.annotations.NullMarked;
