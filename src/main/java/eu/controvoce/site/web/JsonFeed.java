package eu.controvoce.site.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Author(String name) {}

  private record Written(
      String version,
      String title,
      @JsonProperty("home_page_url") String home,
      @JsonProperty("feed_url") String self,
      String description,
      String language,
      List<Author> authors,
      List<Item> items) {}

  private record Attachment(
      String url,
      @JsonProperty("mime_type") String mediaType,
      @JsonProperty("size_in_bytes") long bytes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Item(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String text,
      @Nullable String image,
      @JsonProperty("date_published") String published,
      @JsonProperty("date_modified") String changed,
      String language,
      List<String> tags,
      @Nullable List<Attachment> attachments) {}

  private JsonFeed() {}

  static String write(Feed feed) {
    return JSON.writeValueAsString(
        new Written(
            "https://jsonfeed.org/version/1.1",
            feed.title(),
            feed.home().toString(),
            feed.self().toString(),
            feed.description(),
            feed.language(),
            List.of(new Author(feed.author())),
            feed.entries().stream().map(JsonFeed::item).toList()));
  }

  private static Item item(Feed.Entry from) {
    var picture = from.picture();
    return new Item(
        from.address().toString(),
        from.address().toString(),
        from.title(),
        from.text(),
        picture == null ? null : picture.address().toString(),
        from.published().toString(),
        from.changed().toString(),
        from.language(),
        from.topics(),
        picture == null
            ? null
            : List.of(
                new Attachment(
                    picture.address().toString(), picture.mediaType(), picture.bytes())));
  }
}
