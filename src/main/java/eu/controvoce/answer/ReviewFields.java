package eu.controvoce.answer;

import java.util.List;

/** The parts of a text a reader can comment on, in the order they are read. */
public final class ReviewFields {

  /** Their names, as in {@link Content}. */
  public static final List<String> ALL =
      List.of(
          "headline",
          "openingFact",
          "warning",
          "fallacy",
          "closingFact",
          "callToAction",
          "picture",
          "facts",
          "variants");

  private ReviewFields() {}

  /** The translation key of a part's name; comments may come through REST with any. */
  public static String key(String field) {
    return ALL.contains(field) ? "composer." + field : "composer.whole";
  }
}
