package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that never hands out or keeps the caller's document (the inherited one is changed in
 * place while another thread writes it to the file) and that finds {@code _id} with any further
 * conditions by key, since every optimistic update asks so.
 */
final class StoredCollection extends H2Collection {

  private static final String ID = "_id";

  private final MVMap<Object, Document> data;
  private final boolean byId;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> data,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, data, meta, cursors);
    this.data = data;
    this.byId = ID.equals(options.getIdField());
  }

  @Override
  protected @Nullable Document getDocument(Object position) {
    var found = super.getDocument(position);
    return found == null ? null : found.cloneDeeply();
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return super.streamAllDocumentsWithPosition()
        .map(each ->
            new DocumentWithPosition<>(each.getDocument().cloneDeeply(), each.getPosition()));
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    return super.addDocumentInternal(document.cloneDeeply());
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    super.handleUpdate(position, before, after.cloneDeeply());
  }

  /**
   * By key where {@code _id} is asked for: the inherited index keeps its keys as serialised Java
   * objects and compares them by reading them.
   */
  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    return keys(query).isPresent()
        ? matchDocuments(query, orderBy, skip, limit, batch, projection)
        : super.queryDocuments(query, orderBy, skip, limit, batch, projection);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    var candidates =
        keys(query)
            .map(keys -> keys.map(data::get).filter(Objects::nonNull))
            .orElseGet(() -> data.values().stream());
    var matches =
        candidates.filter(each -> documentMatchesQuery(each, query)).map(Document::cloneDeeply);
    return matchDocumentsFromStream(matches, query, orderBy, skip, limit, batch, projection);
  }

  /** The keys a query asks for by {@code _id}, or empty when only a scan can tell. */
  private Optional<Stream<Object>> keys(Document query) {
    var id = query.get(ID);
    if (!byId || id == null) {
      return Optional.empty();
    }
    if (isKey(id)) {
      return Optional.of(Stream.of(id));
    }
    return id instanceof Document condition
            && condition.get("$in") instanceof Collection<?> ids
            && ids.stream().allMatch(StoredCollection::isKey)
        ? Optional.of(ids.stream().distinct().map(Object.class::cast).sorted(ValueComparator.asc()))
        : Optional.empty();
  }

  private static boolean isKey(@Nullable Object id) {
    return id instanceof String || id instanceof ObjectId || id instanceof UUID;
  }
}
