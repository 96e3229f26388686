package eu.controvoce.base.mongo;

import com.mongodb.ConnectionString;
import eu.controvoce.base.DataFolder;
import eu.controvoce.base.Settings;
import eu.controvoce.base.WrongSetting;
import eu.controvoce.base.mongo.embedded.EmbeddedStore;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Where the documents are: the configured MongoDB, or the embedded store, which then runs as long
 * as this bean. The client is made from it, so Spring closes the client first.
 */
@Component
final class StoreConnection implements MongoConnectionDetails, AutoCloseable {

  private static final String DATABASE = "controvoce";

  private final @Nullable EmbeddedStore embedded;
  private final ConnectionString address;

  StoreConnection(Settings settings, DataFolder data) {
    var uri = settings.mongodb().uri();
    embedded = uri == null ? open(settings, data) : null;
    address = embedded == null ? parsed(uri) : new ConnectionString(embedded.connectionString());
  }

  @Override
  public ConnectionString getConnectionString() {
    return address;
  }

  /** Whether the store runs in this process. */
  boolean isEmbedded() {
    return embedded != null;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }

  private static EmbeddedStore open(Settings settings, DataFolder data) {
    return settings.store().memory()
        ? EmbeddedStore.inMemory()
        : EmbeddedStore.in(data.folder("store"), settings.sync());
  }

  static ConnectionString parsed(@Nullable String uri) {
    try {
      var given = new ConnectionString(String.valueOf(uri));
      return given.getDatabase() == null ? withDatabase(given) : given;
    } catch (IllegalArgumentException e) {
      // The driver's message may repeat the password, so neither it nor the cause goes on.
      throw new WrongSetting(
          "controvoce.mongodb.uri",
          "mi aspettavo un indirizzo come mongodb://utente:password@server:27017/controvoce, ho trovato altro",
          "expected an address such as mongodb://user:password@server:27017/controvoce, found something else");
    }
  }

  /** Names our database without changing where the account is looked up. */
  private static ConnectionString withDatabase(ConnectionString given) {
    var uri = given.getConnectionString();
    var question = uri.indexOf('?');
    var servers = question < 0 ? uri : uri.substring(0, question);
    var options = question < 0 ? "" : uri.substring(question + 1);
    if (given.getCredential() != null
        && !options.toLowerCase(Locale.ROOT).contains("authsource=")) {
      options = "authSource=admin" + (options.isEmpty() ? "" : "&" + options);
    }
    var slash = servers.endsWith("/") ? "" : "/";
    return new ConnectionString(
        servers + slash + DATABASE + (options.isEmpty() ? "" : "?" + options));
  }
}
