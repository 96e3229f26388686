package eu.controvoce.site.fediverse;

import eu.controvoce.channel.network.AServer;
import eu.controvoce.channel.network.AServer.Asked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tomitribe.auth.signatures.Algorithm;
import org.tomitribe.auth.signatures.Signature;
import org.tomitribe.auth.signatures.Signer;
import org.tomitribe.auth.signatures.SigningAlgorithm;

/**
 * A server of the fediverse as far as following needs one, with residents Anna and Bruno. It signs
 * with an implementation that is not ours.
 */
final class AnotherServer implements AutoCloseable {

  static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final List<String> SIGNED = List.of("(request-target)", "host", "date", "digest");

  private final AServer server;
  private final Map<String, KeyPair> keys = new HashMap<>();

  AnotherServer() throws IOException {
    server = new AServer();
    for (var name : List.of("anna", "bruno")) {
      keys.put(name, pair());
      serve(name);
      server.on("POST /users/" + name + "/inbox", 202, "");
    }
    server.on("POST /inbox", 202, "");
  }

  AServer server() {
    return server;
  }

  String actor(String name) {
    return server.address() + "/users/" + name;
  }

  /** The resident gets a new key, and the server says so. */
  void newKey(String name) {
    keys.put(name, pair());
    serve(name);
  }

  private void serve(String name) {
    server.on("GET /users/" + name, activity(document(name)));
  }

  static AServer.Answer activity(String json) {
    return (exchange, _) -> {
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/activity+json; charset=utf-8");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  String document(String name) {
    var key = key(name).getPublic();
    return """
    {"@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
     "id": "%1$s", "type": "Person", "preferredUsername": "%2$s",
     "inbox": "%1$s/inbox", "outbox": "%1$s/outbox",
     "endpoints": {"sharedInbox": "%3$s/inbox"},
     "publicKey": {"id": "%1$s#main-key", "owner": "%1$s", "publicKeyPem": "%4$s"}}
    """
        .formatted(actor(name), name, server.address(), Pem.of(key).replace("\n", "\\n"));
  }

  String follow(String name, String id, String object) {
    return """
    {"@context": "https://www.w3.org/ns/activitystreams", "id": "%s/%s", "type": "Follow",
     "actor": "%s", "object": "%s"}
    """
        .formatted(server.address(), id, actor(name), object);
  }

  String undo(String name, String follow) {
    return """
    {"@context": "https://www.w3.org/ns/activitystreams", "id": "%s/undo", "type": "Undo",
     "actor": "%s", "object": %s}
    """
        .formatted(server.address(), actor(name), follow);
  }

  /** The headers of a request that Anna or Bruno signed. */
  Map<String, String> signed(String name, String host, String path, String body, Instant at) {
    var headers = new HashMap<String, String>();
    headers.put("Host", host);
    headers.put("Date", DATE.format(at));
    headers.put("Digest", Digests.of(body.getBytes(StandardCharsets.UTF_8)));
    headers.put("Signature", sign(name, path, headers));
    return headers;
  }

  private String sign(String name, String path, Map<String, String> headers) {
    var wanted =
        new Signature(
            actor(name) + "#main-key",
            SigningAlgorithm.RSA_SHA256,
            Algorithm.RSA_SHA256,
            null,
            null,
            SIGNED);
    try {
      return new Signer(key(name).getPrivate(), wanted)
          .sign("POST", path, headers)
          .toString()
          .substring("Signature ".length());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What was handed over, to anybody. */
  List<Asked> received() {
    return server.asked().stream().filter(each -> each.method().equals("POST")).toList();
  }

  /** The activities of a type that were handed over. */
  List<Asked> received(String type) {
    return received().stream()
        .filter(each -> each.json().path("type").asString("").equals(type))
        .toList();
  }

  private KeyPair key(String name) {
    return Objects.requireNonNull(keys.get(name));
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
