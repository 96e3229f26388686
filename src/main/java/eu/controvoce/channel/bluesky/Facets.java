package eu.controvoce.channel.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marks what in a text is a link or a hashtag: {@code app.bsky.richtext.facet}, whose places are
 * bytes of the text in UTF-8, the end not included (docs.bsky.app, "Links, mentions, and rich
 * text").
 */
final class Facets {

  /** An address, without the sign that ends the sentence. */
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]»”’]");

  private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\d&/#])#([\\p{L}\\d_]{1,64})");

  private Facets() {}

  /** Adds those of a text. */
  static void mark(String text, ArrayNode facets) {
    LINK.matcher(text)
        .results()
        .forEach(each ->
            feature(facets, text, each.start(), each.end())
                .put("$type", "app.bsky.richtext.facet#link")
                .put("uri", each.group()));
    TAG.matcher(text)
        .results()
        .forEach(each ->
            feature(facets, text, each.start(), each.end())
                .put("$type", "app.bsky.richtext.facet#tag")
                .put("tag", each.group(1)));
  }

  private static ObjectNode feature(ArrayNode facets, String text, int start, int end) {
    var facet = facets.addObject();
    facet
        .putObject("index")
        .put("byteStart", bytes(text.substring(0, start)))
        .put("byteEnd", bytes(text.substring(0, end)));
    return facet.putArray("features").addObject();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
