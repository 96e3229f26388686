package eu.controvoce.pack;

import eu.controvoce.base.Id;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.City;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.rumour.Similarity;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Imports packs, each version once. Ids are made of the pack's keys and documents that are there
 * stay as they are, so an import that was cut short is simply run again.
 */
@Component
public class Packs {

  private static final Logger log = LoggerFactory.getLogger(Packs.class);

  private final PackReader reader;
  private final PackStore store;
  private final ImportedPacks imported;
  private final Counters counters;
  private final Analyst analyst;
  private final Similarity similarity;
  private final Clock clock;

  Packs(
      PackReader reader,
      PackStore store,
      ImportedPacks imported,
      Counters counters,
      Analyst analyst,
      Similarity similarity,
      Clock clock) {
    this.reader = reader;
    this.store = store;
    this.imported = imported;
    this.counters = counters;
    this.analyst = analyst;
    this.similarity = similarity;
    this.clock = clock;
  }

  /**
   * Imports the pack at a location, unless this version of it is here already.
   *
   * @param location as Spring writes it, for example {@code classpath:campaigns/starter/}
   * @return whether anything was imported
   * @throws PackInvalid naming every problem with file, line and key; nothing is imported then
   */
  public boolean importFrom(String location) {
    return importAll(PackFiles.at(location));
  }

  boolean importAll(PackFiles files) {
    var checked = reader.read(files, Making.dry());
    var key = ImportedPack.key(checked.id(), checked.version());
    if (imported.existsById(key)) {
      return false;
    }
    var there = store.present(checked);
    var content = reader.read(files, making(there));
    int made = store.save(content, there);
    similarity.rebuild();
    imported.save(
        new ImportedPack(
            key,
            content.id(),
            content.version(),
            content.licence(),
            clock.instant(),
            content.size()));
    log.info("Imported pack {}: {} documents, {} of them new", key, content.size(), made);
    return true;
  }

  /** Draws codes and looks at texts only for what is not there yet. */
  private Making making(Set<Id> there) {
    return new Making() {
      @Override
      public String code(City city, String kind, Id id) {
        return there.contains(id) ? "" : counters.code(city.prefix() + "-" + kind);
      }

      @Override
      public Analysis analysis(City city, Id id, String text) {
        return there.contains(id) ? Blank.ANALYSIS : analyst.analyse(text, city.locale());
      }
    };
  }
}
