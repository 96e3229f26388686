package eu.controvoce.answer.ui;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.Rumour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of texts kept on a person's device: parts of a message, and its cuts. */
final class Kept {

  private static final Pattern CUT = Pattern.compile("variants\\.([A-Z_]{1,40})\\.([a-z]{2,3})");

  private Kept() {}

  /** Under which key what is typed into a message is kept. */
  static String key(@Nullable CounterMessage message, List<Rumour> rumours) {
    var key =
        message != null
            ? message.id().value()
            : rumours.isEmpty() ? "new" : "new-" + rumours.getFirst().id().value();
    return "message-" + key;
  }

  /** The cut a name stands for; {@code null} if none: what devices send may be anything. */
  static VariantsField.@Nullable Cut cut(String name) {
    var matcher = CUT.matcher(name);
    if (matcher.matches()) {
      for (var each : ChannelType.values()) {
        if (each.name().equals(matcher.group(1))) {
          return new VariantsField.Cut(each, matcher.group(2));
        }
      }
    }
    return null;
  }

  /** The same texts by the names people know. */
  static Map<String, String> named(Map<String, String> texts) {
    var named = new LinkedHashMap<String, String>();
    texts.forEach((name, text) -> {
      var cut = cut(name);
      named.put(
          cut == null
              ? Labels.say(name.equals("altText") ? "picture.alt" : "composer." + name)
              : Labels.of("answer.channel", cut.type())
                  + " · "
                  + Locale.of(cut.language()).getLanguage(),
          text);
    });
    return named;
  }
}
