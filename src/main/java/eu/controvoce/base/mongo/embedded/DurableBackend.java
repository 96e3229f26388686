package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** Serves this process only, and acknowledges a write when it is committed. */
final class DurableBackend extends H2Backend {

  /** Everything else may write; an aggregation does when it ends in a collection. */
  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "count",
          "distinct",
          "ismaster",
          "hello",
          "ping",
          "buildinfo",
          "listcollections",
          "listindexes",
          "listdatabases",
          "killcursors",
          "endsessions");

  private static final AttributeKey<Boolean> TRUSTED = AttributeKey.valueOf("controvoce.trusted");

  private final Commits commits;
  private final String secret;

  DurableBackend(MVStore store, boolean sync, String secret) {
    super(store);
    this.commits = new Commits(store, sync);
    this.secret = secret;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoredDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    admit(channel, command, query);
    if (isRead(command, query)) {
      return super.handleCommand(channel, database, command, query);
    }
    commits.beginWrite();
    try {
      return super.handleCommand(channel, database, command, query);
    } finally {
      commits.endWrite();
    }
  }

  @Override
  public @Nullable QueryResult handleQuery(MongoQuery query) {
    admit(query.getChannel(), "find", query.getQuery());
    return super.handleQuery(query);
  }

  @Override
  public void close() {
    commits.close();
    super.close();
  }

  /** The driver introduces itself once per connection; who cannot name the secret gets nothing. */
  private void admit(Channel channel, String command, Document query) {
    if (channel.hasAttr(TRUSTED)) {
      return;
    }
    if (command.equalsIgnoreCase("ismaster")
        && query.get("client") instanceof Document client
        && client.get("application") instanceof Document application
        && secret.equals(application.get("name"))) {
      channel.attr(TRUSTED).set(true);
      return;
    }
    throw new MongoServerError(13, "Unauthorized", "this store serves its own process only");
  }

  private static boolean isRead(String command, Document query) {
    var name = command.toLowerCase(Locale.ROOT);
    return READS.contains(name) || (name.equals("aggregate") && !endsInCollection(query));
  }

  private static boolean endsInCollection(Document aggregation) {
    return aggregation.get("pipeline") instanceof Collection<?> stages
        && stages.stream()
            .anyMatch(stage ->
                stage instanceof Document each
                    && (each.containsKey("$out") || each.containsKey("$merge")));
  }
}
