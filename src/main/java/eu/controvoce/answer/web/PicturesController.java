package eu.controvoce.answer.web;

import eu.controvoce.answer.Picture;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureId;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pictures")
@Tag(name = "pictures")
class PicturesController {

  private final PictureDesk desk;
  private final CurrentActor actor;

  PicturesController(PictureDesk desk, CurrentActor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  /** A picture, to be named as {@code picture.id} or as {@code media} of a variant. */
  record PictureView(String id, String mediaType, long bytes, int width, int height) {

    private static PictureView of(Picture picture) {
      return new PictureView(
          picture.id().value(),
          picture.id().mediaType(),
          picture.bytes(),
          picture.width(),
          picture.height());
    }
  }

  @PostMapping(consumes = {"image/jpeg", "image/png"})
  @Operation(summary = "Keeps a picture, drawn anew; the body is the file, at most 8 MB")
  ResponseEntity<PictureView> keep(@RequestBody byte[] file) {
    var kept = desk.keep(actor.get(), file);
    return ResponseEntity.created(URI.create("/api/v1/pictures/" + kept.id().value()))
        .body(PictureView.of(kept));
  }

  @GetMapping("/{id}")
  @Operation(summary = "A picture of the own city, or one that is public")
  ResponseEntity<byte[]> one(@PathVariable String id) {
    return PictureFiles.answer(
        desk.open(actor.get(), new PictureId(id)), CacheControl.noStore().cachePrivate());
  }
}
