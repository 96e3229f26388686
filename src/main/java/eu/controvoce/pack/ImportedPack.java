package eu.controvoce.pack;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a version of a pack was imported to its end.
 *
 * @param key id and version, for example {@code starter@2026.1}
 * @param documents how many documents it made or found
 */
@Document("packs")
@TypeAlias("imported-pack")
record ImportedPack(
    @Id String key, String pack, String version, String licence, Instant at, int documents) {

  static String key(String pack, String version) {
    return pack + "@" + version;
  }
}
