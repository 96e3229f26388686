package eu.controvoce.site.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureDesk.Shown;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.City;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A city's answers as a feed, the latest fifty. */
@RestController
class FeedPages {

  private static final int HOW_MANY = 50;

  private final SitePages pages;
  private final PublicSheets sheets;
  private final PictureDesk pictures;

  FeedPages(SitePages pages, PublicSheets sheets, PictureDesk pictures) {
    this.pages = pages;
    this.sheets = sheets;
    this.pictures = pictures;
  }

  @GetMapping("/citta/{name}/feed.rss")
  ResponseEntity<String> rss(@PathVariable String name) {
    return feed(name, "rss_2.0", "application/rss+xml;charset=UTF-8");
  }

  @GetMapping("/citta/{name}/feed.atom")
  ResponseEntity<String> atom(@PathVariable String name) {
    return feed(name, "atom_1.0", "application/atom+xml;charset=UTF-8");
  }

  private ResponseEntity<String> feed(String name, String format, String mediaType) {
    return pages
        .city(name)
        .map(city ->
            ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, SitePages.caching())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(written(city, format)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private String written(City city, String format) {
    var words = pages.words(Locale.of(city.language()), city);
    var home = pages.address("/citta/" + city.id()).toString();
    var feed = new SyndFeedImpl();
    feed.setFeedType(format);
    feed.setTitle(words.say("site.feed.title", city.name()));
    feed.setDescription(words.say("site.feed.description", city.name()));
    feed.setLink(home);
    feed.setUri(home);
    feed.setLanguage(city.language());
    List<SyndEntry> entries =
        sheets.inFeed(city.id()).stream().limit(HOW_MANY).map(each -> entry(each, home)).toList();
    feed.setEntries(entries);
    if (!entries.isEmpty()) {
      feed.setPublishedDate(entries.getFirst().getPublishedDate());
    }
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("Feed of " + city.id() + " in " + format, e);
    }
  }

  private SyndEntry entry(PublicSheet sheet, String home) {
    var address = home + "/risposte/" + sheet.id();
    var text = new SyndContentImpl();
    text.setType("text/plain");
    text.setValue(sheet.content().textFor(ChannelType.FEED));
    var entry = new SyndEntryImpl();
    entry.setTitle(sheet.content().headline());
    entry.setLink(address);
    entry.setUri(address);
    entry.setDescription(text);
    entry.setPublishedDate(Date.from(sheet.publishedAt()));
    entry.setUpdatedDate(Date.from(sheet.approvedAt()));
    pictures
        .shown(sheet.content(), ChannelType.FEED)
        .map(FeedPages::enclosure)
        .ifPresent(each -> entry.setEnclosures(List.of(each)));
    return entry;
  }

  private static SyndEnclosure enclosure(Shown picture) {
    var enclosure = new SyndEnclosureImpl();
    enclosure.setUrl(picture.address().toString());
    enclosure.setType(picture.mediaType());
    enclosure.setLength(picture.bytes());
    return enclosure;
  }
}
