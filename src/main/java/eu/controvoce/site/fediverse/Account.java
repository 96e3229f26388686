package eu.controvoce.site.fediverse;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/** A city's account as other servers read it. Thread-safe. */
@Component
public class Account {

  private static final int PER_PAGE = 20;

  private final Vocabulary vocabulary;
  private final Names names;
  private final CityKeys keys;
  private final NoteWriter writer;
  private final Notes notes;
  private final Entries entries;
  private final Followers followers;
  private final Translations translations;

  Account(
      Vocabulary vocabulary,
      Names names,
      CityKeys keys,
      NoteWriter writer,
      Notes notes,
      Entries entries,
      Followers followers,
      Translations translations) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.keys = keys;
    this.writer = writer;
    this.notes = notes;
    this.entries = entries;
    this.followers = followers;
    this.translations = translations;
  }

  /** A note's document, and whether the note was taken back. */
  public record Found(ObjectNode document, boolean gone) {}

  /** Who the city is. */
  public ObjectNode actor(City city) {
    var id = city.id();
    var actor = vocabulary.document("Organization", names.actor(id));
    var root = URI.create(names.actor(id));
    var home = root.resolve("/citta/" + id.value()).toString();
    actor.put("preferredUsername", id.value());
    actor.put("name", say(city, "site.fediverse.name", city.name()));
    actor.put(
        "summary", "<p>" + escaped(say(city, "site.fediverse.summary", city.name())) + "</p>");
    actor.put("url", home);
    actor.put("inbox", names.inbox(id));
    actor.put("outbox", names.outbox(id));
    actor.put("followers", names.followers(id));
    actor.put("manuallyApprovesFollowers", false);
    actor.put("discoverable", true);
    actor.put("indexable", true);
    actor.set("icon", image(root.resolve("/icons/fediverse.png").toString()));
    actor.set("image", image(home + "/anteprima.png"));
    actor.set(
        "publicKey",
        vocabulary
            .thing("Key")
            .put("id", names.key(id))
            .put("owner", names.actor(id))
            .put("publicKeyPem", keys.publicKey(id)));
    return actor;
  }

  /** How many it told something, and where the pages begin. */
  public ObjectNode outbox(CityId city) {
    var all = standing(city);
    var outbox = vocabulary.document("OrderedCollection", names.outbox(city));
    outbox.put("totalItems", all.size());
    outbox.put("first", page(city, 1));
    outbox.put("last", page(city, lastPage(all.size())));
    return outbox;
  }

  /** A page of what it told, the latest first; empty if there is no such page. */
  public Optional<ObjectNode> outbox(CityId city, int number) {
    var all = standing(city);
    var last = lastPage(all.size());
    if (number < 1 || number > last) {
      return Optional.empty();
    }
    var page = vocabulary.document("OrderedCollectionPage", page(city, number));
    page.put("partOf", names.outbox(city));
    if (number > 1) {
      page.put("prev", page(city, number - 1));
    }
    if (number < last) {
      page.put("next", page(city, number + 1));
    }
    var items = page.putArray("orderedItems");
    all.stream()
        .skip((number - 1L) * PER_PAGE)
        .limit(PER_PAGE)
        .forEach(each -> {
          var create =
              writer.activity("Create", each.note(), writer.note(each.note(), each.entry()));
          create.remove("@context");
          items.add(create);
        });
    return Optional.of(page);
  }

  /** How many follow; who, is nobody's business. */
  public ObjectNode followers(CityId city) {
    return vocabulary
        .document("OrderedCollection", names.followers(city))
        .put("totalItems", followers.countByCity(city));
  }

  /** A note by its part of the address. */
  public Optional<Found> note(CityId city, String name) {
    return notes
        .findById(city.value() + "." + name)
        .filter(each -> each.city().equals(city))
        .flatMap(note -> {
          if (!note.stands()) {
            return Optional.of(new Found(writer.tombstone(note), true));
          }
          return standing(city).stream()
              .filter(each -> each.note().id().equals(note.id()))
              .map(each -> new Found(writer.note(note, each.entry()), false))
              .findFirst();
        });
  }

  /** How many notes a city's account shows. */
  public int size(CityId city) {
    return standing(city).size();
  }

  private record Standing(Note note, Entry entry) {}

  private List<Standing> standing(CityId city) {
    var now = entries.of(city);
    return notes.findByCity(city).stream()
        .filter(each -> each.stands() && now.containsKey(each.message()))
        .sorted(Comparator.comparing(Note::publishedAt).thenComparing(Note::id).reversed())
        .flatMap(each ->
            Optional.ofNullable(now.get(each.message()))
                .map(entry -> new Standing(each, entry))
                .stream())
        .toList();
  }

  private String page(CityId city, int number) {
    return names.outbox(city) + "?page=" + number;
  }

  private static int lastPage(int all) {
    return Math.max(1, (all + PER_PAGE - 1) / PER_PAGE);
  }

  private ObjectNode image(String address) {
    return vocabulary.thing("Image").put("mediaType", "image/png").put("url", address);
  }

  private String say(City city, String key, Object... arguments) {
    return translations.getTranslation(key, city.locale(), arguments);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
