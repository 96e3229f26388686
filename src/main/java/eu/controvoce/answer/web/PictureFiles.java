package eu.controvoce.answer.web;

import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureId;
import eu.controvoce.base.Refusal;
import eu.controvoce.city.CurrentActor;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pictures of answers: for everybody while their text is in force, before that for their city. */
@Controller
@ResponseBody
class PictureFiles {

  /** A picture never changes, but its text may be taken back: then it must be gone soon. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final PictureDesk desk;
  private final CurrentActor current;

  PictureFiles(PictureDesk desk, CurrentActor current) {
    this.desk = desk;
    this.current = current;
  }

  @GetMapping("/immagini/{id}")
  ResponseEntity<byte[]> forEverybody(@PathVariable String id) {
    try {
      return desk.openPublic(new PictureId(id))
          .map(each -> answer(each, CacheControl.maxAge(KEPT).cachePublic()))
          .orElseGet(() -> ResponseEntity.notFound().build());
    } catch (Refusal e) {
      return ResponseEntity.notFound().build();
    }
  }

  @GetMapping("/rispondi/immagini/{id}")
  ResponseEntity<byte[]> forItsCity(@PathVariable String id) {
    try {
      return answer(
          desk.open(current.get(), new PictureId(id)), CacheControl.noStore().cachePrivate());
    } catch (Refusal e) {
      return ResponseEntity.notFound().build();
    }
  }

  static ResponseEntity<byte[]> answer(PictureDesk.File file, CacheControl caching) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .cacheControl(caching)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .body(file.bytes());
  }
}
