package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.MongoServer;
import eu.controvoce.base.StartRefused;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A running embedded MongoDB on a free port of the loopback interface. What it acknowledges has
 * been handed to the operating system, so it survives the death of this process; only with {@code
 * sync} is it also forced to the disk and survives a power failure.
 *
 * <p>Other users of the machine reach the port too, so every connection has to name the secret that
 * {@link #connectionString()} carries.
 */
public final class EmbeddedStore implements AutoCloseable {

  /** The only file of the store, inside its folder. */
  static final String FILE = "controvoce.mv";

  private static final int WORKERS = 16;

  private static final int CACHE_SHARE = 16;
  private static final int LEAST_CACHE = 8;
  private static final int MOST_CACHE = 128;

  private final MongoServer server;
  private final String connectionString;

  private EmbeddedStore(MVStore file, boolean sync) {
    var secret = UUID.randomUUID().toString();
    server = new MongoServer(new DurableBackend(file, sync, secret));
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server.bind(address, 1, WORKERS);
    var bound = server.getLocalAddress();
    connectionString =
        "mongodb://%s:%d/controvoce?appName=%s"
            .formatted(bound.getAddress().getHostAddress(), bound.getPort(), secret);
  }

  /**
   * Opens the store of a folder, which must exist; an empty folder becomes an empty store.
   *
   * @param sync whether each write is forced to the disk before it is acknowledged
   * @throws StartRefused if another process has it open or its file cannot be read
   */
  public static EmbeddedStore in(Path folder, boolean sync) {
    var file = folder.resolve(FILE);
    try {
      return new EmbeddedStore(builder().fileName(file.toString()).open(), sync);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw StartRefused.folderInUse(folder, e);
      }
      throw new StartRefused(
          "Il file dei dati %s non si lascia leggere: ripristina l’ultima copia di sicurezza."
              .formatted(file),
          "The data file %s cannot be read: restore the latest backup.".formatted(file),
          e);
    }
  }

  /** A store that is empty at first and forgotten when closed, for tests. */
  public static EmbeddedStore inMemory() {
    return new EmbeddedStore(builder().open(), false);
  }

  /** How to reach it, secret included: never to be logged. */
  public String connectionString() {
    return connectionString;
  }

  /** Ends all connections, writes what is left and closes the file. Clients are closed before. */
  @Override
  public void close() {
    server.shutdownNow();
  }

  /** The store commits by itself only between two writes, never in the midst of one. */
  private static MVStore.Builder builder() {
    return new MVStore.Builder()
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .cacheSize(cacheMegabytes());
  }

  /** Pages kept in memory: a part of what this process may use. */
  private static int cacheMegabytes() {
    long part = Runtime.getRuntime().maxMemory() / (1024 * 1024) / CACHE_SHARE;
    return Math.toIntExact(Math.clamp(part, LEAST_CACHE, MOST_CACHE));
  }
}
