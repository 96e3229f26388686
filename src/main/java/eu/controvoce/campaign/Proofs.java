package eu.controvoce.campaign;

import com.mongodb.client.gridfs.model.GridFSFile;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/**
 * Pictures that show an offline action was done. Every picture is decoded and written anew, so
 * neither the place where it was taken nor anything else hidden in the file is kept. Thread-safe.
 */
@Component
public class Proofs {

  /** Largest file that is taken, in bytes. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  /** Prefix of a proof that is a picture; any other proof is text. */
  public static final String PICTURE = "picture:";

  /** A small file can unfold into a huge picture: as much as a good camera makes, no more. */
  private static final long MOST_PIXELS = 60_000_000L;

  private static final String ALT = "altText";

  private static final Set<String> FORMATS = Set.of("JPEG", "png");

  private final GridFsTemplate files;
  private final Publications publications;

  Proofs(GridFsTemplate files, Publications publications) {
    this.files = files;
    this.publications = publications;
  }

  /**
   * Keeps a picture of a publication.
   *
   * @param altText what it shows; {@code null} if nobody said
   * @return the proof, as {@link Publication#proof()} holds it
   */
  String keep(PublicationId publication, byte[] file, @Nullable String altText) {
    var clean = rewritten(file);
    var id =
        files.store(
            new ByteArrayInputStream(clean),
            "proof-" + publication.value() + ".jpg",
            "image/jpeg",
            altText == null ? new Document() : new Document(ALT, altText));
    return PICTURE + id.toHexString();
  }

  /**
   * A picture as JPEG, for whoever may see the publication.
   *
   * @throws NotFound if the publication has no such proof, or is none of this actor's
   */
  public byte[] picture(Actor actor, PublicationId publication, String proof) {
    var file = file(actor, publication, proof);
    try (var content = files.getResource(file).getInputStream()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read proof " + proof, e);
    }
  }

  /**
   * What a picture shows, if somebody said; for whoever may see the publication.
   *
   * @throws NotFound if the publication has no such proof, or is none of this actor's
   */
  public Optional<String> altText(Actor actor, PublicationId publication, String proof) {
    var about = file(actor, publication, proof).getMetadata();
    return about == null ? Optional.empty() : Optional.ofNullable(about.getString(ALT));
  }

  private GridFSFile file(Actor actor, PublicationId publication, String proof) {
    var known =
        publications
            .findById(publication)
            .filter(each -> each.city().equals(actor.city()))
            .filter(each -> proof.startsWith(PICTURE) && each.proof().contains(proof));
    if (known.isEmpty()) {
      throw new NotFound("access.not-found");
    }
    var id = new ObjectId(proof.substring(PICTURE.length()));
    @Nullable GridFSFile file = files.findOne(Query.query(Criteria.where("_id").is(id)));
    if (file == null) {
      throw new NotFound("access.not-found");
    }
    return file;
  }

  private static byte[] rewritten(byte[] file) {
    if (file.length == 0 || file.length > MOST_BYTES) {
      throw new InvalidInput("proof", "publication.proof.size", MOST_BYTES / 1024 / 1024);
    }
    try {
      return written(read(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidInput("proof", "publication.proof.format");
    }
  }

  private static BufferedImage read(byte[] file) throws IOException {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new InvalidInput("proof", "publication.proof.format");
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        if (!FORMATS.contains(reader.getFormatName())
            || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new InvalidInput("proof", "publication.proof.format");
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  private static byte[] written(BufferedImage picture) throws IOException {
    // JPEG has no transparency: what was see-through becomes white.
    var opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(opaque, "jpg", bytes)) {
      throw new IOException("No JPEG writer");
    }
    return bytes.toByteArray();
  }
}
