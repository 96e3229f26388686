package eu.controvoce.campaign.link.web;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.web.Door;
import eu.controvoce.campaign.link.Clicks;
import eu.controvoce.campaign.link.ShortLinks;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends whoever follows a short address on to its answer, and counts one. No session, no cookie;
 * nothing about the visitor is kept.
 */
@Controller
class LinkPages {

  /** So many visits a minute count from one place; a town hall can share one address. */
  private static final int COUNTED_A_MINUTE = 30;

  private final ShortLinks links;
  private final Clicks clicks;
  private final Translations translations;
  private final Door door;

  LinkPages(ShortLinks links, Clicks clicks, Translations translations, Clock clock) {
    this.links = links;
    this.clicks = clicks;
    this.translations = translations;
    this.door = new Door(clock, COUNTED_A_MINUTE);
  }

  @GetMapping(ShortLinks.PATH + "{code}")
  ResponseEntity<byte[]> follow(@PathVariable String code, HttpServletRequest request) {
    var way = links.find(code).orElse(null);
    if (way == null) {
      var words = translations.getTranslation("link.unknown", Languages.of(request));
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
          .header("X-Robots-Tag", "noindex")
          .body(words.getBytes(StandardCharsets.UTF_8));
    }
    if (Visitor.isPerson(request) && door.lets(request.getRemoteAddr())) {
      clicks.count(way.publication(), way.city());
    }
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(way.target())
        .cacheControl(CacheControl.noStore())
        .header("X-Robots-Tag", "noindex")
        .build();
  }
}
