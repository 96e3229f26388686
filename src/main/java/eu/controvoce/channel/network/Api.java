package eu.controvoce.channel.network;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.base.net.Reach;
import eu.controvoce.base.net.Target;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.ApiFailure.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.HashMap;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls servers that administrators named, without being led anywhere else: the address is looked
 * up once and checked, encryption is needed, redirects are not followed. Thread-safe.
 */
@Component
public class Api {

  /** Name of the setting and field that holds a server's address. */
  public static final String SERVER = "server";

  private final PinnedHttp http;
  private final NetworkSettings settings;
  private final JsonMapper json;

  @Autowired
  Api(NetworkSettings settings, JsonMapper json) {
    this(new PinnedHttp(settings.connect(), settings.total(), null), settings, json);
  }

  Api(PinnedHttp http, NetworkSettings settings, JsonMapper json) {
    this.http = http;
    this.settings = settings;
    this.json = json;
  }

  /**
   * The address of a server somebody typed, in the form calls need: with a scheme, without a path.
   *
   * @throws InvalidInput naming {@code server} if it is none, or not encrypted
   */
  public String server(String typed) {
    var text = typed.strip();
    var full = text.contains("://") ? text : "https://" + text;
    var target = target(full);
    var path = target.uri().getRawPath();
    if ((path != null && !path.isEmpty() && !path.equals("/"))
        || target.uri().getRawQuery() != null) {
      throw new InvalidInput(SERVER, "channel.network.path");
    }
    if (!target.isSecure() && !settings.allowPrivate()) {
      throw new InvalidInput(SERVER, "channel.network.open");
    }
    return full.endsWith("/") ? full.substring(0, full.length() - 1) : full;
  }

  /**
   * Insists that a server's name leads somewhere, and nowhere private.
   *
   * @throws InvalidInput naming {@code server}
   */
  public void mustBeReachable(String server) {
    try {
      resolve(target(server));
    } catch (ApiFailure e) {
      throw new InvalidInput(SERVER, e.why().key(), e.why().values());
    }
  }

  /**
   * Calls.
   *
   * @throws ApiFailure if there is no answer, with what it means
   */
  public ApiReply call(ApiCall call) throws ApiFailure {
    var base = target(call.server());
    var address = resolve(base);
    var headers = new HashMap<>(call.headers());
    headers.put("User-Agent", "Controvoce");
    headers.put("Accept", "application/json");
    try {
      var reply =
          http.exchange(
              call.method(), target(call.server() + call.path()), address, headers, call.body());
      return new ApiReply(base.host(), reply.status(), reply.headers(), json(reply.body()));
    } catch (ConnectException | NoRouteToHostException e) {
      throw failure(Kind.NOT_SENT, "channel.network.unreachable", base);
    } catch (SSLHandshakeException | SSLPeerUnverifiedException e) {
      throw failure(Kind.NOT_SENT, "channel.network.certificate", base);
    } catch (HttpConnectTimeoutException e) {
      throw failure(Kind.NOT_SENT, "channel.network.slow", base);
    } catch (TimeoutException | HttpTimeoutException e) {
      throw failure(Kind.MAYBE, "channel.network.slow", base);
    } catch (IOException e) {
      throw failure(Kind.MAYBE, "channel.network.broken", base);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(Kind.MAYBE, "channel.network.interrupted", base);
    }
  }

  /** An empty object, to be filled and sent. */
  public ObjectNode object() {
    return json.createObjectNode();
  }

  private InetAddress resolve(Target target) throws ApiFailure {
    try {
      return Reach.resolve(target.host(), settings.allowPrivate());
    } catch (UnknownHostException e) {
      throw failure(Kind.NOT_SENT, "channel.network.unknown-host", target);
    } catch (Reach.PrivateAddress e) {
      throw failure(Kind.NEVER, "channel.network.private", target);
    }
  }

  private JsonNode json(byte[] body) {
    try {
      @Nullable JsonNode tree = json.readTree(body);
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  private static Target target(String address) {
    try {
      return Target.of(address);
    } catch (InvalidInput e) {
      throw new InvalidInput(SERVER, e.key(), e.arguments());
    }
  }

  private static ApiFailure failure(Kind kind, String key, Target target) {
    return new ApiFailure(kind, Why.of(key, target.host()));
  }
}
