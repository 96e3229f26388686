package eu.controvoce.campaign.web;

import eu.controvoce.base.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads single values, naming the field that cannot be read. */
final class Given {

  private Given() {}

  static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInput(field, "input.required");
    }
    return value.strip();
  }

  static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "input.required");
    }
    return value;
  }

  static @Nullable LocalDate date(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new InvalidInput(field, "input.date");
    }
  }

  /** A choice in any case, with spaces, dashes or underscores; {@code null} if absent. */
  static <E extends Enum<E>> @Nullable E choice(
      String field, Class<E> choices, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    var name = named(value);
    return Arrays.stream(choices.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "input.unknown-code", value));
  }

  static List<String> list(String field, @Nullable List<@Nullable String> values) {
    if (values == null) {
      return List.of();
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new InvalidInput(field, "input.required");
    }
    return values.stream().map(Objects::requireNonNull).toList();
  }

  static String named(String value) {
    return value.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
  }
}
