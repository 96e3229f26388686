package eu.controvoce.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a reader would change.
 *
 * @param field the content's field it is about; {@code null} for the whole
 */
public record Remark(@Nullable String field, String text) {}
