package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose collections are {@link StoredCollection}s. */
final class StoredDatabase extends H2Database {

  /** The inherited constructor already opens collections, before the field below is set. */
  private static final ThreadLocal<MVStore> OPENING = new ThreadLocal<>();

  private final @Nullable MVStore store;

  StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
    super(name, opening(store), cursors);
    this.store = store;
    OPENING.remove();
  }

  private static MVStore opening(MVStore store) {
    OPENING.set(store);
    return store;
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    var opened = store != null ? store : OPENING.get();
    var full = getDatabaseName() + "." + name;
    MVMap<Object, Document> data =
        opened.openMap(
            "databases." + full, new MVMap.Builder<Object, Document>().valueType(new BsonType()));
    MVMap<String, Object> meta = opened.openMap("meta." + full);
    return new StoredCollection(this, name, options, data, meta, cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new DeclaredIndex(name, keys, sparse);
  }
}
