package eu.controvoce.site.web;

import eu.controvoce.city.City;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.picture.SharePictures;
import eu.controvoce.site.picture.SharePictures.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pictures that other sites show beside a link to a city's pages. */
@RestController
class PreviewPages {

  private final SitePages pages;
  private final SheetPage sheetPage;
  private final SharePictures pictures;

  PreviewPages(SitePages pages, SheetPage sheetPage, SharePictures pictures) {
    this.pages = pages;
    this.sheetPage = sheetPage;
    this.pictures = pictures;
  }

  @GetMapping("/citta/{name}/anteprima.png")
  ResponseEntity<byte[]> city(@PathVariable String name, @RequestParam @Nullable String lang) {
    var locale = pages.locale(lang);
    return pages
        .city(name)
        .map(each -> picture(each, pages.words(locale, each).say("site.tagline"), locale))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/citta/{name}/risposte/{id}/anteprima.png")
  ResponseEntity<byte[]> sheet(
      @PathVariable String name, @PathVariable String id, @RequestParam @Nullable String lang) {
    var locale = pages.locale(lang);
    return pages
        .city(name)
        .flatMap(city ->
            sheetPage
                .find(city, id)
                .filter(each -> !each.underRevision())
                .map(each -> picture(city, headline(each, locale), locale)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ResponseEntity<byte[]> picture(City city, String text, Locale locale) {
    var kicker = pages.words(locale, city).say("site.home.heading");
    var png = pictures.png(new Sentence(kicker, text, city.name()));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .eTag(DigestUtils.md5DigestAsHex(png))
        .contentType(MediaType.IMAGE_PNG)
        .body(png);
  }

  private static String headline(PublicSheet sheet, Locale locale) {
    var own = sheet.content().language().equals(locale.getLanguage());
    return own
        ? sheet.content().headline()
        : sheet.in(locale.getLanguage()).map(List::getFirst).orElse(sheet.content().headline());
  }
}
