package eu.controvoce.rumour.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.rumour.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads single values of a body, naming the field that cannot be read. */
final class Given {

  private Given() {}

  /** The value of a field that must be there. */
  static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInput(field, "input.required");
    }
    return value;
  }

  /** The choice in a field that must be there. */
  static <E extends Enum<E>> E choice(String field, Class<E> choices, @Nullable String value) {
    return Named.choice(field, choices, required(field, value));
  }

  /** The choice in a field, or the usual one. */
  static <E extends Enum<E>> E choice(
      String field, Class<E> choices, @Nullable String value, E usual) {
    return value == null || value.isBlank() ? usual : Named.choice(field, choices, value);
  }

  /** The choice in a field, if there is one. */
  static <E extends Enum<E>> @Nullable E optional(
      String field, Class<E> choices, @Nullable String value) {
    return value == null || value.isBlank() ? null : Named.choice(field, choices, value);
  }

  /** The ISO date in a field that must be there. */
  static LocalDate date(String field, @Nullable String value) {
    try {
      return LocalDate.parse(required(field, value).strip());
    } catch (DateTimeException e) {
      throw (InvalidInput) new InvalidInput(field, "input.date").initCause(e);
    }
  }

  /** The ISO date in a field, if there is one. */
  static @Nullable LocalDate optionalDate(String field, @Nullable String value) {
    return value == null || value.isBlank() ? null : date(field, value);
  }

  /** The values of a list, none if it is absent. */
  static List<String> list(String field, @Nullable List<@Nullable String> values) {
    if (values == null) {
      return List.of();
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new InvalidInput(field, "input.required");
    }
    return values.stream().map(Objects::requireNonNull).toList();
  }
}
