package eu.controvoce.print.web;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.link.LinkDesk;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.print.paper.QrCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Short addresses as pictures that phones read, for members who are signed in. */
@RestController
@RequestMapping("/stampa/uscite/{id}")
class QrPages {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final LinkDesk links;
  private final CurrentActor current;

  QrPages(LinkDesk links, CurrentActor current) {
    this.links = links;
    this.current = current;
  }

  @GetMapping("/qr.png")
  ResponseEntity<byte[]> png(@PathVariable String id) {
    return picture(MediaType.IMAGE_PNG, QrCode.png(address(id)));
  }

  @GetMapping("/qr.svg")
  ResponseEntity<byte[]> svg(@PathVariable String id) {
    return picture(SVG, QrCode.svg(address(id)).getBytes(StandardCharsets.UTF_8));
  }

  private URI address(String id) {
    return links.address(current.get(), new PublicationId(id));
  }

  private static ResponseEntity<byte[]> picture(MediaType type, byte[] bytes) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore()).body(bytes);
  }
}
