package eu.controvoce.answer.ui;

import java.util.List;

/** The parts of a text a reviewer can comment on, in the order they are read. */
final class ReviewFields {

  static final List<String> ALL =
      List.of(
          "headline", "openingFact", "warning", "fallacy", "closingFact", "callToAction", "facts");

  private ReviewFields() {}
}
