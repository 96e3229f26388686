package eu.controvoce.audience;

import java.util.Locale;
import java.util.Optional;

/** What somebody on a list is to the city. */
public enum Kind {
  RESIDENT,
  SCHOOL,
  ASSOCIATION,
  MEDIA,
  BUSINESS,
  INSTITUTION;

  /** The kind of that name, in any case. */
  static Optional<Kind> named(String name) {
    for (var each : values()) {
      if (each.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
