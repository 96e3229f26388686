package eu.controvoce.pack;

import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessage.Approved;
import eu.controvoce.answer.CounterMessage.Note;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Variant;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.City;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages from {@code messages/<key>.<language>.md}. The file with a status is the message;
 * the others with its key are its translations, which become variants for the public page whose
 * first paragraph is the headline.
 */
final class MessageReader {

  private static final Set<String> PARTS =
      Set.of("headline", "openingFact", "warning", "fallacy", "closingFact", "callToAction");
  private static final String VARIANT = "variant ";

  private final Reading reading;

  MessageReader(Reading reading) {
    this.reading = reading;
  }

  List<CounterMessage> read(Map<String, String> texts) {
    var originals = new TreeMap<String, MessageFile>();
    var translations = new TreeMap<String, List<MessageFile>>();
    texts.forEach((name, text) ->
        MessageFile.read(name, text, reading.problems())
            .ifPresent(file -> {
              var key = file.front().text("key");
              var language = file.front().text("language");
              if (!name.equals("messages/%s.%s.md".formatted(key, language))) {
                file.front().problem("key", "and language do not make the file’s name");
              }
              if (file.front().has("status")) {
                originals.put(key, file);
              } else {
                translations.computeIfAbsent(key, _ -> new ArrayList<>()).add(file);
              }
            }));
    originals.keySet().forEach(each -> reading.announce("message model", each));
    var found = new ArrayList<CounterMessage>();
    originals.forEach((key, file) ->
        message(file, translations.getOrDefault(key, List.of())).ifPresent(found::add));
    translations.forEach((key, files) -> {
      files.forEach(each -> each.front().close());
      if (!originals.containsKey(key)) {
        files.getFirst().front().problem("key", "no message “%s”".formatted(key));
      }
    });
    return found;
  }

  private Optional<CounterMessage> message(MessageFile file, List<MessageFile> translations) {
    var entry = file.front();
    return entry.make(
        () -> message(file, translations, reading.city(entry, "city").orElseThrow(Skipped::new)));
  }

  private CounterMessage message(MessageFile file, List<MessageFile> translations, City city) {
    var entry = file.front();
    var id = new MessageId(reading.id(reading.own(entry, "message")));
    var days = reading.days(city);
    var status = entry.oneOf("status", MessageStatus.class);
    var content = content(file, translations);
    int revision = entry.maybeNumber("revision").orElse(1);
    var approved = entry.maybeNumber("approved").map(days::past);
    var inForce =
        switch (status) {
          case APPROVED, NEEDS_REVISION -> {
            if (approved.isEmpty()) {
              entry.problem("approved", "is missing, but needed for " + status);
            }
            yield approved
                .map(at -> new Approved(content, revision, null, at, List.of()))
                .orElse(null);
          }
          case DRAFT, IN_REVIEW, CHANGES_REQUESTED, RETIRED -> null;
        };
    return new CounterMessage(
        id,
        null,
        reading.making().code(city, "M", id),
        city.id(),
        entry.oneOf("sharing", Sharing.class),
        reading.references(entry, "rumours", "rumour", RumourId::new),
        content,
        revision,
        status,
        List.of(),
        inForce,
        notes(entry, days),
        reading.reference(entry, "adaptedFrom", "message model", MessageId::new).orElse(null),
        entry.maybeNumber("sent").map(days::past).orElse(null),
        List.of(),
        reading.demo());
  }

  private Content content(MessageFile file, List<MessageFile> translations) {
    file.only(PARTS, VARIANT);
    var entry = file.front();
    return new Content(
        file.neededPart("headline"),
        file.neededPart("openingFact"),
        file.part("warning"),
        file.part("fallacy"),
        file.part("closingFact"),
        file.part("callToAction"),
        entry.text("language"),
        entry.oneOf("form", Form.class),
        entry.severalOf("approaches", Approach.class),
        entry.maybeText("audience").orElse(null),
        entry.maybeText("worry").orElse(null),
        reading.references(entry, "facts", "fact", FactId::new),
        variants(file, translations));
  }

  private static List<Variant> variants(MessageFile file, List<MessageFile> translations) {
    var found = new ArrayList<Variant>();
    file.sections()
        .forEach((heading, text) -> {
          if (heading.startsWith(VARIANT)) {
            variant(file, heading, text).ifPresent(found::add);
          }
        });
    for (var each : translations) {
      each.only(PARTS, VARIANT);
      each.neededPart("headline");
      each.neededPart("openingFact");
      var text =
          each.joined(
              "headline", "openingFact", "warning", "fallacy", "closingFact", "callToAction");
      found.add(whole(each.front().text("language"), text));
    }
    return found;
  }

  private static Variant whole(String language, String text) {
    return new Variant(ChannelType.PUBLIC_PAGE, language, text, null, null);
  }

  private static Optional<Variant> variant(MessageFile file, String heading, String text) {
    var words = heading.split(" ", -1);
    var type = words.length == 3 ? type(words[1]) : null;
    if (type == null) {
      file.front()
          .problem(
              "## " + heading,
              "expected a channel of %s and a language"
                  .formatted(Arrays.toString(ChannelType.values())));
      return Optional.empty();
    }
    return Optional.of(new Variant(type, words[2], text, null, null));
  }

  private static @Nullable ChannelType type(String name) {
    return Arrays.stream(ChannelType.values())
        .filter(each -> each.name().equals(name))
        .findAny()
        .orElse(null);
  }

  private static List<Note> notes(Entry entry, Days days) {
    return entry.list("notes").stream()
        .map(each ->
            new Note(
                null,
                each.text("name"),
                days.past(each.number("day")),
                each.maybeText("field").orElse(null),
                each.text("text")))
        .toList();
  }
}
