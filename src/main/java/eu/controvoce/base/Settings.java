package eu.controvoce.base;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of an installation, from environment variables ({@code CONTROVOCE_PORT}) or {@code
 * application.yaml} ({@code controvoce.port}). An empty value counts as none.
 *
 * @param port TCP port of the interface, 1–65535; 8080 by default
 * @param data folder of all data of this process; {@code ./data} by default
 * @param mongodb the MongoDB to keep documents in; the embedded store in {@code data} by default
 * @param demo whether the demo network with its public accounts is there; by default only without a
 *     MongoDB and without a real public address
 * @param publicUrl how the outside reaches this installation, without trailing slash; {@code
 *     http://localhost:<port>} by default
 * @param smtp the outgoing mail server; by default none, and no mail is sent
 * @param sync whether the embedded store forces every write to the disk (survives power failures,
 *     slower); no by default
 * @param store how the embedded store keeps its documents
 */
@ConfigurationProperties("controvoce")
public record Settings(
    int port,
    Path data,
    Mongodb mongodb,
    boolean demo,
    URI publicUrl,
    Smtp smtp,
    boolean sync,
    Store store) {

  @ConstructorBinding
  Settings(
      @Nullable Integer port,
      @Nullable Path data,
      @DefaultValue Mongodb mongodb,
      @Nullable Boolean demo,
      @Nullable URI publicUrl,
      @DefaultValue Smtp smtp,
      @Nullable Boolean sync,
      @DefaultValue Store store) {
    this(
        Ports.orDefault("controvoce.port", port, 8080),
        data == null || data.toString().isBlank() ? Path.of("data") : data,
        mongodb,
        demo != null ? demo : mongodb.uri() == null && !PublicAddress.isReal(publicUrl),
        PublicAddress.orLocal(publicUrl, Ports.orDefault("controvoce.port", port, 8080)),
        smtp,
        sync != null && sync,
        store);
  }

  /** Whether people outside this machine are meant to use this installation. */
  public boolean isPublic() {
    return PublicAddress.isReal(publicUrl);
  }

  /**
   * An external MongoDB.
   *
   * @param uri a connection string, {@code mongodb://…} or {@code mongodb+srv://…}; may hold a
   *     password
   */
  public record Mongodb(@Nullable String uri) {

    public Mongodb {
      uri = blankAsNull(uri);
      if (uri != null && !uri.startsWith("mongodb://") && !uri.startsWith("mongodb+srv://")) {
        throw new WrongSetting(
            "controvoce.mongodb.uri",
            "mi aspettavo un indirizzo che comincia con mongodb:// o mongodb+srv://, ho trovato altro",
            "expected an address that starts with mongodb:// or mongodb+srv://, found something else");
      }
    }

    @Override
    public String toString() {
      return "Mongodb[" + (uri == null ? "none" : "set") + "]";
    }
  }

  /**
   * An outgoing mail server.
   *
   * @param host its name; absent when no mail is to be sent
   * @param port its port; 587 by default
   * @param username account, when it asks for one
   * @param password that account's password
   * @param starttls whether the connection must be encrypted by STARTTLS; yes by default
   * @param from sender's address; needed as soon as there is a host
   */
  public record Smtp(
      @Nullable String host,
      int port,
      @Nullable String username,
      @Nullable String password,
      boolean starttls,
      @Nullable String from) {

    @ConstructorBinding
    Smtp(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String username,
        @Nullable String password,
        @Nullable Boolean starttls,
        @Nullable String from) {
      this(
          host,
          Ports.orDefault("controvoce.smtp.port", port, 587),
          username,
          password,
          starttls == null || starttls,
          from);
    }

    public Smtp {
      host = blankAsNull(host);
      username = blankAsNull(username);
      password = blankAsNull(password);
      from = blankAsNull(from);
      if (host != null && (from == null || !from.matches("[^@\\s]+@[^@\\s]+"))) {
        throw new WrongSetting(
            "controvoce.smtp.from",
            "con un server di posta serve l’indirizzo del mittente, come avvisi@comune.example; ho trovato %s"
                .formatted(from == null ? "niente" : "«" + from + "»"),
            "a mail server needs the sender’s address, such as notices@town.example; found %s"
                .formatted(from == null ? "nothing" : "“" + from + "”"));
      }
      if (username != null && password == null) {
        throw new WrongSetting(
            "controvoce.smtp.password",
            "mi aspettavo la password dell’utente indicato, non ho trovato niente",
            "expected the password of the given user, found nothing");
      }
    }

    /** Whether mail can be sent at all. */
    public boolean isConfigured() {
      return host != null;
    }

    @Override
    public String toString() {
      return "Smtp[" + host + ":" + port + "]";
    }
  }

  /**
   * How the embedded store keeps its documents.
   *
   * @param memory in memory only, forgotten at the end: for tests
   */
  public record Store(@DefaultValue("false") boolean memory) {}

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
