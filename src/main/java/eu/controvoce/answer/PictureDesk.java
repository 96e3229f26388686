package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/**
 * The pictures of answers. One belongs to the city that brought it and is seen there only, until a
 * text in force shows it: from then on everybody may. Thread-safe.
 */
@Component
public class PictureDesk {

  /** Most bytes of a file that is brought. */
  public static final int MOST_BYTES = PictureGuard.MOST_BYTES;

  /** How long a picture may wait for a text that shows it. */
  static final Duration UNUSED = Duration.ofDays(7);

  private final Pictures pictures;
  private final GridFsTemplate files;
  private final PictureGuard guard;
  private final CounterMessages messages;
  private final MessageRevisions revisions;
  private final PublicAddresses addresses;
  private final Journal journal;
  private final Clock clock;

  PictureDesk(
      Pictures pictures,
      GridFsTemplate files,
      PictureGuard guard,
      CounterMessages messages,
      MessageRevisions revisions,
      PublicAddresses addresses,
      Journal journal,
      Clock clock) {
    this.pictures = pictures;
    this.files = files;
    this.guard = guard;
    this.messages = messages;
    this.revisions = revisions;
    this.addresses = addresses;
    this.journal = journal;
    this.clock = clock;
  }

  /** A picture's bytes and their media type. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
  public record File(byte[] bytes, String mediaType) {}

  /**
   * A picture as the outside finds it.
   *
   * @param address where everybody may fetch it while its text is in force
   * @param altText what it shows
   * @param bytes how many it has
   */
  public record Shown(
      URI address, String altText, String mediaType, long bytes, int width, int height) {

    /** Its address seen from our own pages, which show pictures of their own origin only. */
    public String path() {
      return address.getRawPath();
    }
  }

  /**
   * Keeps a picture, drawn anew and at most 1600 pixels wide or high.
   *
   * @throws InvalidInput if it is too big, no picture we can read, a moving or a damaged one
   */
  public Picture keep(Actor actor, byte[] file) {
    actor.require(Permission.ANSWER);
    var city = actor.ownCity();
    var clean = guard.clean(file);
    var id = PictureId.random(clean.png());
    var stored = files.store(new ByteArrayInputStream(clean.bytes()), id.value(), id.mediaType());
    var picture =
        pictures.save(
            new Picture(
                id,
                city,
                stored.toHexString(),
                actor.member(),
                clock.instant(),
                clean.bytes().length,
                clean.width(),
                clean.height()));
    journal.record(actor, Journal.subject("picture", id), city, "journal.picture.kept", id.value());
    return picture;
  }

  /**
   * A picture for whoever works for its city, or for anybody once it is public.
   *
   * @throws NotFound if there is none, or none of this actor's
   */
  public File open(Actor actor, PictureId id) {
    return find(actor, id).orElseThrow(() -> new NotFound("access.not-found"));
  }

  /** The same, empty if there is none or none of this actor's. */
  public Optional<File> find(Actor actor, PictureId id) {
    return pictures.findById(id).filter(each -> isKnownTo(actor, each)).map(this::file);
  }

  /** A picture of a text that somebody was asked to read; empty if the text does not show it. */
  public Optional<File> openFor(GuestPage.Ready page, PictureId id) {
    return page.message().content().pictures().contains(id)
        ? pictures.findById(id).map(this::file)
        : Optional.empty();
  }

  /** A picture for everybody: only while a text that may go out shows it. */
  public Optional<File> openPublic(PictureId id) {
    return pictures.findById(id).filter(each -> isPublic(each.id())).map(this::file);
  }

  /**
   * The picture that goes out with a text on a kind of channel, in the text's own language; empty
   * if none does. Meant for texts in force: of others the address is not served.
   */
  public Optional<Shown> shown(Content content, ChannelType type) {
    return shown(content, type, content.language());
  }

  /** The same in a language; words in another one than the cut's stay in the text's own. */
  public Optional<Shown> shown(Content content, ChannelType type, String language) {
    return content
        .pictureFor(type, language)
        .flatMap(each -> pictures.findById(each.picture()).map(found -> shown(found, each)));
  }

  /**
   * Insists that an actor may use every picture of a text.
   *
   * @throws InvalidInput if one is unknown here
   */
  void mustBeKnown(Actor actor, Content content) {
    for (var each : content.pictures()) {
      if (pictures.findById(each).filter(found -> isKnownTo(actor, found)).isEmpty()) {
        throw new InvalidInput("picture", "picture.unknown");
      }
    }
  }

  /**
   * Removes what no text, past or present, shows.
   *
   * @return how many
   */
  public int clear() {
    int removed = 0;
    for (var each : pictures.findOlderThan(clock.instant().minus(UNUSED))) {
      if (messages.findShowing(each.id().value()).isEmpty()
          && revisions.findShowing(each.id().value()).isEmpty()) {
        files.delete(byId(each.file()));
        pictures.deleteById(each.id());
        removed++;
      }
    }
    return removed;
  }

  private Shown shown(Picture picture, Illustration illustration) {
    var alt = illustration.altText();
    return new Shown(
        addresses.picture(picture.id().value()),
        alt == null ? "" : alt,
        picture.id().mediaType(),
        picture.bytes(),
        picture.width(),
        picture.height());
  }

  private boolean isKnownTo(Actor actor, Picture picture) {
    CityId own = actor.cityIfAny().orElse(null);
    return (actor.may(Permission.SEE_NETWORK) && picture.city().equals(own))
        || isPublic(picture.id());
  }

  private boolean isPublic(PictureId id) {
    return messages.findShowing(id.value()).stream()
        .flatMap(each -> each.publishable().stream())
        .anyMatch(each -> each.content().pictures().contains(id));
  }

  private File file(Picture picture) {
    var found = files.findOne(byId(picture.file()));
    if (found == null) {
      throw new NotFound("access.not-found");
    }
    try (var content = files.getResource(found).getInputStream()) {
      return new File(content.readAllBytes(), picture.id().mediaType());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read picture " + picture.id(), e);
    }
  }

  private static Query byId(String file) {
    return Query.query(Criteria.where("_id").is(new ObjectId(file)));
  }
}
