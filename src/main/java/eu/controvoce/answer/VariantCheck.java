package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Cuts fit their channel, and pictures have words for those who cannot see them. */
final class VariantCheck implements Check {

  /** A hashtag, the "#" included. */
  private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\d&/])#[\\p{L}\\d_]{2,100}");

  /** Longer ones in small letters alone are probably several words. */
  private static final int ONE_WORD = 14;

  private final Map<ChannelType, Integer> adapters = new EnumMap<>(ChannelType.class);

  VariantCheck(List<Channel> channels) {
    channels.forEach(each -> adapters.put(each.type(), each.maxLength()));
  }

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var content = checkup.content();
    if (content.picture() != null && !content.picture().isDescribed()) {
      found.accept(Finding.of(Code.NO_ALT_TEXT, "picture.altText"));
    }
    for (int i = 0; i < content.variants().size(); i++) {
      look(content, content.variants().get(i), "variants[" + i + "]", found);
    }
    for (var each : adapters.keySet()) {
      if (!each.isByHand() && content.variant(each, content.language()).isEmpty()) {
        whole(content, each, found);
      }
    }
  }

  private void look(Content content, Variant cut, String field, Consumer<Finding> found) {
    var type = cut.channelType();
    if (cut.illustration().filter(each -> !each.isDescribed()).isPresent()) {
      found.accept(Finding.of(Code.NO_ALT_TEXT, field + ".altText"));
    }
    var capacity = Capacity.of(type);
    var pictured = content.pictureFor(type, cut.language()).isPresent();
    if (!pictured && capacity.picture() == Capacity.Picture.NEEDED) {
      found.accept(Finding.of(Code.PICTURE_NEEDED, field + ".text", type.name()));
    }
    int length = capacity.length(cut.text());
    int room =
        Math.min(
            adapters.getOrDefault(type, Integer.MAX_VALUE),
            capacity.room(pictured, Cutting.SOME_ADDRESS));
    if (length > room) {
      var from = Math.min(room, cut.text().length());
      found.accept(
          Finding.at(
              Code.TOO_LONG,
              field + ".text",
              Math.max(0, from),
              cut.text().length(),
              type.name(),
              length,
              room));
    }
    hashtags(cut, capacity, field + ".text", found);
  }

  private static void hashtags(
      Variant cut, Capacity capacity, String field, Consumer<Finding> found) {
    var hashtags = HASHTAG.matcher(cut.text()).results().toList();
    if (hashtags.size() > capacity.hashtags()) {
      var first = hashtags.get(capacity.hashtags());
      found.accept(
          Finding.at(
              Code.HASHTAGS,
              field,
              first.start(),
              first.end(),
              cut.channelType().name(),
              hashtags.size(),
              capacity.hashtags()));
    }
    for (var each : hashtags) {
      var word = each.group();
      if (word.length() > ONE_WORD && word.chars().noneMatch(Character::isUpperCase)) {
        found.accept(Finding.at(Code.HASHTAG_CASE, field, each.start(), each.end(), word));
      }
    }
  }

  private void whole(Content content, ChannelType type, Consumer<Finding> found) {
    int length = content.body().length();
    int limit = adapters.getOrDefault(type, Integer.MAX_VALUE);
    if (length > limit) {
      found.accept(Finding.of(Code.TOO_LONG, "body", type.name(), length, limit));
    }
  }
}
