package eu.controvoce.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in a fact at one time.
 *
 * @param name who changed it; empty for the product itself
 * @param fields never empty
 */
public record FactChange(Instant at, String name, List<Field> fields) {

  /**
   * One field.
   *
   * @param field its name in {@code domain.md}
   * @param before what stood there, dates in ISO 8601, enumerations by name; {@code null} if
   *     nothing
   * @param after what stands there since; {@code null} if nothing
   */
  public record Field(String field, @Nullable String before, @Nullable String after) {}

  public FactChange {
    fields = List.copyOf(fields);
  }
}
