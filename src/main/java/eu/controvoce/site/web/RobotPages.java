package eu.controvoce.site.web;

import eu.controvoce.city.Cities;
import eu.controvoce.site.PublicSheets;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines are told: the public pages, and nothing else. */
@RestController
class RobotPages {

  private final SitePages pages;
  private final Cities cities;
  private final PublicSheets sheets;

  RobotPages(SitePages pages, Cities cities, PublicSheets sheets) {
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
    var paths =
        Stream.concat(
            Stream.of("/citta", "/citta/metodo"),
            cities.findAll().stream()
                .flatMap(city ->
                    Stream.concat(
                        Stream.of("/citta/" + city.id()),
                        sheets.onPage(city.id()).stream()
                            .map(each -> "/citta/" + city.id() + "/risposte/" + each.id()))));
    var map =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    // Ids are letters, digits, dot and dash: nothing here needs escaping.
    paths.forEach(
        each -> map.append("  <url><loc>").append(pages.address(each)).append("</loc></url>\n"));
    return map.append("</urlset>\n").toString();
  }
}
