package eu.controvoce.site.web;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines are told: the public pages, and nothing else. */
@RestController
class RobotPages {

  private final SitePages pages;
  private final Cities cities;
  private final PublicSheets sheets;
  private final CodingFrame frame;

  RobotPages(SitePages pages, Cities cities, PublicSheets sheets, CodingFrame frame) {
    this.frame = frame;
    this.pages = pages;
    this.cities = cities;
    this.sheets = sheets;
  }

  @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots() {
    return """
    User-agent: *
    Allow: /citta
    Disallow: /

    Sitemap: %s
    """
        .formatted(pages.address("/sitemap.xml"));
  }

  @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String sitemap() {
    var map =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    add(map, "/citta", null);
    add(map, "/citta/metodo", null);
    cities.findAll().forEach(each -> addCity(map, each));
    return map.append("</urlset>\n").toString();
  }

  private void addCity(StringBuilder map, City city) {
    var home = "/citta/" + city.id();
    var all = sheets.onPage(city.id());
    add(map, home, all.stream().map(RobotPages::changed).max(Instant::compareTo).orElse(null));
    for (var each : List.of("segnala", "metodo", "privacy", "accessibilita")) {
      add(map, home + "/" + each, null);
    }
    all.stream()
        .flatMap(each -> each.topics().stream())
        .distinct()
        .flatMap(each -> frame.topic(each).stream())
        .forEach(each -> add(map, ListPages.path(city, each), null));
    all.forEach(each -> add(map, SheetPage.path(city, each), changed(each)));
  }

  /** Ids and codes are letters, digits, dot and dash: nothing here needs escaping. */
  private void add(StringBuilder map, String path, @Nullable Instant changed) {
    map.append("  <url><loc>").append(pages.address(path)).append("</loc>");
    if (changed != null) {
      var second = changed.truncatedTo(ChronoUnit.SECONDS);
      map.append("<lastmod>").append(second).append("</lastmod>");
    }
    map.append("</url>\n");
  }

  private static Instant changed(PublicSheet sheet) {
    return sheet.approvedAt().isAfter(sheet.publishedAt())
        ? sheet.approvedAt()
        : sheet.publishedAt();
  }
}
