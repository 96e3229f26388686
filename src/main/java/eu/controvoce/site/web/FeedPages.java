package eu.controvoce.site.web;

import eu.controvoce.answer.PictureDesk;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.City;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A city's answers as a feed, the latest fifty, all of them or those of a topic. Who asks again is
 * told in a few bytes that nothing changed.
 */
@RestController
class FeedPages {

  private static final int HOW_MANY = 50;

  private final SitePages pages;
  private final PublicSheets sheets;
  private final PictureDesk pictures;
  private final CodingFrame frame;
  private final Readers readers;

  FeedPages(
      SitePages pages,
      PublicSheets sheets,
      PictureDesk pictures,
      CodingFrame frame,
      Readers readers) {
    this.pages = pages;
    this.sheets = sheets;
    this.pictures = pictures;
    this.frame = frame;
    this.readers = readers;
  }

  @GetMapping("/citta/{name}/feed.{ending:rss|atom|json}")
  ResponseEntity<String> all(
      @PathVariable String name, @PathVariable String ending, HttpServletRequest request) {
    return answer(name, null, ending, request);
  }

  @GetMapping("/citta/{name}/temi/{code}/feed.{ending:rss|atom|json}")
  ResponseEntity<String> ofTopic(
      @PathVariable String name,
      @PathVariable String code,
      @PathVariable String ending,
      HttpServletRequest request) {
    var topic = frame.topic(code).orElse(null);
    return topic == null ? ResponseEntity.notFound().build() : answer(name, topic, ending, request);
  }

  private ResponseEntity<String> answer(
      String name, CodingFrame.@Nullable Topic topic, String ending, HttpServletRequest request) {
    var city = pages.city(name).orElse(null);
    var format = FeedFormat.ending(ending).orElse(null);
    if (city == null || format == null) {
      return ResponseEntity.notFound().build();
    }
    readers.openedFeed(city.id(), request);
    var feed = feed(city, topic, format);
    var written = format.write(feed);
    var answer =
        ResponseEntity.ok()
            .header(HttpHeaders.CACHE_CONTROL, SitePages.caching())
            .eTag(DigestUtils.md5DigestAsHex(written.getBytes(StandardCharsets.UTF_8)))
            .contentType(format.type());
    if (feed.changed().isAfter(Instant.EPOCH)) {
      answer.lastModified(feed.changed());
    }
    return answer.body(written);
  }

  private Feed feed(City city, CodingFrame.@Nullable Topic topic, FeedFormat format) {
    var locale = city.locale();
    var words = pages.words(locale, city);
    var home = topic == null ? "/citta/" + city.id() : ListPages.path(city, topic);
    var title = words.say("site.feed.title", city.name());
    return new Feed(
        topic == null ? title : topic.label(locale) + " · " + title,
        words.say("site.feed.description", city.name()),
        city.language(),
        words.say("site.author", city.name()),
        pages.address(home),
        pages.address(home + "/feed." + format.ending()),
        sheets.inFeed(city.id()).stream()
            .filter(each -> topic == null || each.topics().contains(topic.code()))
            .limit(HOW_MANY)
            .map(each -> entry(city, each, locale))
            .toList());
  }

  private Feed.Entry entry(City city, PublicSheet sheet, Locale locale) {
    var content = sheet.content();
    var changed =
        sheet.approvedAt().isAfter(sheet.publishedAt()) ? sheet.approvedAt() : sheet.publishedAt();
    return new Feed.Entry(
        pages.address(SheetPage.path(city, sheet)),
        content.headline(),
        content.textFor(ChannelType.FEED),
        content.language(),
        sheet.publishedAt(),
        changed,
        sheet.topics().stream().map(each -> frame.topicLabel(each, locale)).toList(),
        pictures.shown(content, ChannelType.FEED).orElse(null));
  }
}
