package eu.controvoce.campaign.feed.web;

import eu.controvoce.base.web.Door;
import eu.controvoce.campaign.feed.CalendarFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Calendars for other programs: no session, no cookie; the secret in the address is all. Spring
 * answers 304 by itself where the program knows the calendar already.
 */
@Controller
class CalendarPages {

  private static final int A_MINUTE = 60;
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarFeed feed;
  private final Door door;

  CalendarPages(CalendarFeed feed, Clock clock) {
    this.feed = feed;
    this.door = new Door(clock, A_MINUTE);
  }

  @GetMapping("/calendario/{token}.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
    if (!door.lets(request.getRemoteAddr())) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, "60")
          .build();
    }
    return feed.read(token)
        .map(read ->
            ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag("\"" + read.fingerprint() + "\"")
                .lastModified(read.changedAt())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"controvoce.ics\"")
                .body(read.text().getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
