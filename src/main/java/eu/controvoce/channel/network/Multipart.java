package eu.controvoce.channel.network;

import eu.controvoce.base.Id;
import eu.controvoce.channel.PictureFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as browsers send it (RFC 7578). Used once. */
public final class Multipart {

  private final String boundary = "controvoce-" + Id.random();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds a text. */
  public Multipart text(String name, String value) {
    head(name, "");
    write("Content-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n");
    return this;
  }

  /** Adds a picture. */
  public Multipart picture(String name, PictureFiles.File file) {
    var ending = file.mediaType().equals("image/png") ? "png" : "jpg";
    head(name, "; filename=\"picture." + ending + "\"");
    write("Content-Type: " + file.mediaType() + "\r\n\r\n");
    bytes.writeBytes(file.bytes());
    write("\r\n");
    return this;
  }

  /** The call that sends it. */
  public ApiCall post(String server, String path) {
    write("--" + boundary + "--\r\n");
    return ApiCall.post(
        server, path, "multipart/form-data; boundary=" + boundary, bytes.toByteArray());
  }

  private void head(String name, String more) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"");
    write(more + "\r\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
