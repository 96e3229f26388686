package eu.controvoce.site.fediverse;

import eu.controvoce.answer.PictureDesk;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.CityId;
import eu.controvoce.site.PublicSheet;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as notes, and what is said about them. */
@Component
class NoteWriter {

  private final Vocabulary vocabulary;
  private final Names names;
  private final Wording wording;
  private final PictureDesk pictures;
  private final PublicAddresses addresses;

  NoteWriter(
      Vocabulary vocabulary,
      Names names,
      Wording wording,
      PictureDesk pictures,
      PublicAddresses addresses) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.wording = wording;
    this.pictures = pictures;
    this.addresses = addresses;
  }

  /** A fingerprint of what a note says; the same as long as nothing in it changes. */
  String fingerprint(Entry entry) {
    var note = vocabulary.thing("Note");
    fill(note, entry);
    return Digests.hex(note.toString());
  }

  /** A note as it stands. */
  ObjectNode note(Note note, Entry entry) {
    var document = vocabulary.document("Note", names.note(note.city(), note.name()));
    document.put("attributedTo", names.actor(note.city()));
    toEverybody(document, note.city());
    document.put("published", second(note.publishedAt()));
    if (note.changedAt().isAfter(note.publishedAt())) {
      document.put("updated", second(note.changedAt()));
    }
    fill(document, entry);
    return document;
  }

  /** What is left of a note that was taken back. */
  ObjectNode tombstone(Note note) {
    var document = vocabulary.document("Tombstone", names.note(note.city(), note.name()));
    document.put("formerType", "Note");
    document.put("published", second(note.publishedAt()));
    var gone = note.withdrawnAt();
    document.put("deleted", second(gone == null ? note.changedAt() : gone));
    return document;
  }

  /**
   * That something happened to a note.
   *
   * @param type {@code Create}, {@code Update} or {@code Delete}
   */
  ObjectNode activity(String type, Note note, ObjectNode object) {
    var id = activityId(type, note);
    var activity = vocabulary.document(type, id);
    activity.put("actor", names.actor(note.city()));
    activity.put(
        "published", second(type.equals("Create") ? note.publishedAt() : note.changedAt()));
    toEverybody(activity, note.city());
    object.remove("@context");
    activity.set("object", object);
    return activity;
  }

  /** The address of what happened, the same however often it is made. */
  String activityId(String type, Note note) {
    var address = names.note(note.city(), note.name());
    return switch (type) {
      case "Update" -> address + "#update-" + note.changes();
      case "Delete" -> address + "#delete";
      default -> address + "#create";
    };
  }

  private void toEverybody(ObjectNode document, CityId city) {
    document.putArray("to").add(Vocabulary.PUBLIC);
    document.putArray("cc").add(names.followers(city));
  }

  private void fill(ObjectNode note, Entry entry) {
    var address = addresses.answer(entry.city(), entry.message().value()).toString();
    note.put("url", address);
    note.put("sensitive", false);
    var hashtags = note.putArray("tag");
    var attachments = note.putArray("attachment");
    entry
        .sheet()
        .ifPresentOrElse(
            sheet -> fill(note, sheet, address, hashtags, attachments),
            () -> say(note, wording.underRevision(entry.language(), address)));
  }

  private void fill(
      ObjectNode note,
      PublicSheet sheet,
      String address,
      ArrayNode hashtags,
      ArrayNode attachments) {
    var home = URI.create(address).resolve("/citta/" + sheet.city().value()).toString();
    var tags = wording.tags(sheet, home);
    say(note, wording.content(sheet, address, tags));
    tag(hashtags, tags);
    pictures
        .shown(sheet.content(), ChannelType.ACTIVITYPUB)
        .ifPresent(shown ->
            attachments
                .addObject()
                .put("type", "Document")
                .put("mediaType", shown.mediaType())
                .put("url", shown.address().toString())
                .put("name", shown.altText())
                .put("width", shown.width())
                .put("height", shown.height()));
  }

  /** Readers take the first language of the map for the note's. */
  private static void say(ObjectNode note, Map<String, String> content) {
    note.put("content", content.values().iterator().next());
    var byLanguage = note.putObject("contentMap");
    content.forEach(byLanguage::put);
  }

  private static void tag(ArrayNode hashtags, List<Wording.Tag> tags) {
    tags.forEach(each ->
        hashtags
            .addObject()
            .put("type", "Hashtag")
            .put("name", "#" + each.name())
            .put("href", each.address()));
  }

  private static String second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
