package eu.controvoce.site.web;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The formats feeds are read in. */
enum FeedFormat {
  RSS("rss", "application/rss+xml;charset=UTF-8") {
    @Override
    String write(Feed feed) {
      return xml(feed, "rss_2.0");
    }
  },
  ATOM("atom", "application/atom+xml;charset=UTF-8") {
    @Override
    String write(Feed feed) {
      return xml(feed, "atom_1.0");
    }
  },
  JSON("json", "application/feed+json;charset=UTF-8") {
    @Override
    String write(Feed feed) {
      return JsonFeed.write(feed);
    }
  };

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // media types never change
  private final MediaType type;

  FeedFormat(String ending, String type) {
    this.ending = ending;
    this.type = MediaType.parseMediaType(type);
  }

  static Optional<FeedFormat> ending(String ending) {
    return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
  }

  String ending() {
    return ending;
  }

  MediaType type() {
    return type;
  }

  abstract String write(Feed feed);

  private static String xml(Feed feed, String format) {
    var written = new SyndFeedImpl();
    written.setFeedType(format);
    written.setTitle(feed.title());
    written.setDescription(feed.description());
    written.setLink(feed.home().toString());
    written.setUri(feed.self().toString());
    written.setLanguage(feed.language());
    written.setAuthor(feed.author());
    if (format.startsWith("atom")) {
      var self = new SyndLinkImpl();
      self.setRel("self");
      self.setHref(feed.self().toString());
      var home = new SyndLinkImpl();
      home.setRel("alternate");
      home.setHref(feed.home().toString());
      written.setLinks(List.of(self, home));
    }
    written.setPublishedDate(Date.from(feed.changed()));
    List<SyndEntry> entries =
        feed.entries().stream().<SyndEntry>map(each -> entry(each, feed.author())).toList();
    written.setEntries(entries);
    try {
      return new SyndFeedOutput().outputString(written);
    } catch (FeedException e) {
      throw new IllegalStateException("Feed " + feed.self() + " in " + format, e);
    }
  }

  private static SyndEntry entry(Feed.Entry from, String author) {
    var text = new SyndContentImpl();
    text.setType("text/plain");
    text.setValue(from.text());
    var entry = new SyndEntryImpl();
    entry.setTitle(from.title());
    entry.setLink(from.address().toString());
    entry.setUri(from.address().toString());
    entry.setAuthor(author);
    entry.setDescription(text);
    entry.setPublishedDate(Date.from(from.published()));
    entry.setUpdatedDate(Date.from(from.changed()));
    entry.setCategories(
        from.topics().stream()
            .<SyndCategory>map(each -> {
              var category = new SyndCategoryImpl();
              category.setName(each);
              return category;
            })
            .toList());
    var picture = from.picture();
    if (picture != null) {
      var enclosure = new SyndEnclosureImpl();
      enclosure.setUrl(picture.address().toString());
      enclosure.setType(picture.mediaType());
      enclosure.setLength(picture.bytes());
      entry.setEnclosures(List.of(enclosure));
    }
    return entry;
  }
}
