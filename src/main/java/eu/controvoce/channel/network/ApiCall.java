package eu.controvoce.channel.network;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One call to a server's interface.
 *
 * @param server its address without a path
 * @param path with its query, as sent
 */
@SuppressWarnings("ArrayRecordComponent") // sent once and never compared
public record ApiCall(
    String method, String server, String path, Map<String, String> headers, byte[] body) {

  public ApiCall {
    headers = Map.copyOf(headers);
  }

  /** Asks for something. */
  public static ApiCall get(String server, String path) {
    return new ApiCall("GET", server, path, Map.of(), new byte[0]);
  }

  /** Sends JSON. */
  public static ApiCall post(String server, String path, JsonNode json) {
    return post(server, path, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Sends anything. */
  public static ApiCall post(String server, String path, String type, byte[] body) {
    return new ApiCall("POST", server, path, Map.of("Content-Type", type), body);
  }

  /** The same with one more header. */
  public ApiCall with(String name, String value) {
    var all = new HashMap<>(headers);
    all.put(name, value);
    return new ApiCall(method, server, path, all, body);
  }

  /** The same on behalf of whoever a token was given to (RFC 6750). */
  public ApiCall as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** Without path, headers and body: all three may hold keys, and records reach logs. */
  @Override
  public String toString() {
    return method + " " + server;
  }
}
