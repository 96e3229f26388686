package eu.controvoce.answer.ui;

import eu.controvoce.answer.Content;

/** What the fields of a message are called on screen. */
final class FieldNames {

  private FieldNames() {}

  /** The name of a field as findings have it. */
  static String of(String field, Content content) {
    var cut = Marks.variant(field);
    if (cut >= 0 && cut < content.variants().size()) {
      return Labels.of("answer.channel", content.variants().get(cut).channelType());
    }
    if (field.startsWith("variants") || field.startsWith("picture")) {
      return Labels.say("picture.alt");
    }
    return field.equals("body") ? Labels.say("composer.whole") : Labels.say("composer." + field);
  }
}
