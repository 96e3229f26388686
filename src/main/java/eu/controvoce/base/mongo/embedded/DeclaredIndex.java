package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A non-unique index that is listed and nothing else: this store's queries never use one. */
final class DeclaredIndex extends Index<Object> {

  DeclaredIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  /**
   * Always, whatever was declared: otherwise a removal insists that the document be found here. The
   * description shows what was declared.
   */
  @Override
  protected boolean isSparse() {
    return true;
  }

  @Override
  public Document toIndexDescription() {
    var description = super.toIndexDescription();
    if (!super.isSparse()) {
      description.remove("sparse");
    }
    return description;
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {}

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  public @Nullable Object remove(Document document) {
    return null;
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new IllegalStateException("Index " + getName() + " is declared only");
  }

  @Override
  public long getCount() {
    return 0;
  }

  /** Not empty, so that adding it does not walk through the whole collection. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {}

  @Override
  public void drop() {}
}
