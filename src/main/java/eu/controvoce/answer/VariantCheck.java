package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Cuts fit their channel, and pictures have words for those who cannot see them. */
final class VariantCheck implements Check {

  private final Map<ChannelType, Integer> limits = new EnumMap<>(ChannelType.class);

  VariantCheck(List<Channel> channels) {
    channels.forEach(each -> limits.put(each.type(), each.maxLength()));
  }

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var content = checkup.content();
    for (int i = 0; i < content.variants().size(); i++) {
      var variant = content.variants().get(i);
      var alt = variant.altText();
      if (variant.media() != null && (alt == null || alt.isBlank())) {
        found.accept(Finding.of(Code.NO_ALT_TEXT, "variants[" + i + "].altText"));
      }
      length(variant.channelType(), variant.text(), "variants[" + i + "].text", found);
    }
    var whole = content.body();
    limits
        .keySet()
        .forEach(type -> {
          if (content.variant(type, content.language()).isEmpty()) {
            length(type, whole, "body", found);
          }
        });
  }

  private void length(ChannelType type, String text, String field, Consumer<Finding> found) {
    var limit = limits.get(type);
    if (limit != null && text.length() > limit) {
      found.accept(
          field.equals("body")
              ? Finding.of(Code.TOO_LONG, field, type.name(), text.length(), limit)
              : Finding.at(
                  Code.TOO_LONG, field, limit, text.length(), type.name(), text.length(), limit));
    }
  }
}
