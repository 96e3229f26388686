package eu.controvoce.site.web;

import org.jspecify.annotations.Nullable;

/**
 * The form "was this clear?" as it stands on a sheet.
 *
 * @param clarity what was chosen; {@code null} if nothing
 * @param text what was written; empty if nothing
 * @param problem translation key of what is wrong; {@code null} if nothing
 * @param thanked whether an opinion was just given
 */
public record OpinionForm(
    @Nullable String clarity, String text, @Nullable String problem, boolean thanked) {

  static final OpinionForm EMPTY = new OpinionForm(null, "", null, false);
  static final OpinionForm THANKED = new OpinionForm(null, "", null, true);
}
