package eu.controvoce.answer;

import eu.controvoce.base.Id;

/**
 * A picture's id; ends like a file's name, {@code .jpg} or {@code .png}, and says its type by that.
 */
public record PictureId(String value) implements Id {

  private static final String PNG = ".png";

  public PictureId {
    Id.checked(value);
  }

  static PictureId random(boolean png) {
    return new PictureId(Id.random() + (png ? PNG : ".jpg"));
  }

  /** Its media type. */
  public String mediaType() {
    return value.endsWith(PNG) ? "image/png" : "image/jpeg";
  }

  @Override
  public String toString() {
    return value;
  }
}
