package eu.controvoce.answer.ui;

import com.vaadin.flow.component.html.Image;
import eu.controvoce.answer.PictureId;
import org.jspecify.annotations.Nullable;

/** A picture of an answer, as the members of its city see it. */
final class Pic {

  private Pic() {}

  static Image of(PictureId picture, @Nullable String altText) {
    var image = new Image("rispondi/immagini/" + picture.value(), altText == null ? "" : altText);
    image.addClassName("cv-picture");
    return image;
  }
}
