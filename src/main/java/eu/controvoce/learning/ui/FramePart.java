package eu.controvoce.learning.ui;

import java.util.Arrays;

/** The parts of the page, as its address names them. */
enum FramePart {
  TOPICS("temi"),
  CONCEPTS("concetti"),
  WORDS("parole"),
  EXAMPLES("esempi"),
  MODELS("modelli"),
  CHANGES("modifiche");

  private final String key;

  FramePart(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static FramePart of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst().orElse(TOPICS);
  }
}
