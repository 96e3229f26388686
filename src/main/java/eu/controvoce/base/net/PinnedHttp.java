package eu.controvoce.base.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request to exactly the IP address that was checked. The JDK's client would look the name
 * up a second time and could get another answer; so it is given the number, while the receiver
 * still sees the name as host, and its certificate is checked against the name.
 */
public final class PinnedHttp {

  private static final int MOST_ANSWER_BYTES = 64 * 1024;

  /** Answers of other people's programs that are read: a post with all its parts is far smaller. */
  private static final int MOST_REPLY_BYTES = 512 * 1024;

  static {
    // Read once by the JDK's client: without it the host cannot be named.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final Duration connect;
  private final Duration total;
  private final @Nullable SSLContext trust;

  /**
   * @param connect how long to wait for a connection
   * @param total how long a request may take altogether
   * @param trust whose certificates count; {@code null} for Java's own
   * @throws IllegalStateException if the JDK's client was first used before this class and does not
   *     let us name the host
   */
  public PinnedHttp(Duration connect, Duration total, @Nullable SSLContext trust) {
    this.connect = connect;
    this.total = total;
    this.trust = trust;
    try {
      HttpRequest.newBuilder(URI.create("http://192.0.2.1/")).header("Host", "a").build();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "Start Java with -Djdk.httpclient.allowRestrictedHeaders=host", e);
    }
  }

  /**
   * What the receiver said, as far as it is looked at.
   *
   * @param location where it sends on to, as written; {@code null} if nowhere
   */
  public record Answer(int status, @Nullable String retryAfter, @Nullable String location) {}

  /**
   * What the receiver said, word for word.
   *
   * @param headers first value of each, by name in lower case
   * @param body at most 512 KB of it; cut where it broke off
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared
  public record Reply(int status, Map<String, String> headers, byte[] body) {

    public Reply {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * POSTs and waits for the answer. No redirect is followed; of the answer's body at most 64 KB are
   * read and none is kept.
   *
   * @throws TimeoutException if it takes longer than the settings allow, altogether
   */
  public Answer post(Target target, InetAddress address, Map<String, String> headers, String body)
      throws IOException, TimeoutException, InterruptedException {
    return send(
        "POST",
        target,
        address,
        headers,
        HttpRequest.BodyPublishers.ofString(body),
        PinnedHttp::read);
  }

  /**
   * Asks with a method that sends nothing (HEAD, GET) and waits for the answer, with the same
   * limits.
   *
   * @throws TimeoutException if it takes longer than the settings allow, altogether
   */
  public Answer ask(String method, Target target, InetAddress address, Map<String, String> headers)
      throws IOException, TimeoutException, InterruptedException {
    return send(
        method, target, address, headers, HttpRequest.BodyPublishers.noBody(), PinnedHttp::read);
  }

  /**
   * Sends any request and keeps what is answered, with the same limits of time. No redirect is
   * followed.
   *
   * @param body what is sent; empty for nothing
   * @throws TimeoutException if it takes longer than the settings allow, altogether
   */
  public Reply exchange(
      String method, Target target, InetAddress address, Map<String, String> headers, byte[] body)
      throws IOException, TimeoutException, InterruptedException {
    var publisher =
        body.length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
    return send(method, target, address, headers, publisher, PinnedHttp::reply);
  }

  private <T> T send(
      String method,
      Target target,
      InetAddress address,
      Map<String, String> headers,
      HttpRequest.BodyPublisher body,
      Function<HttpResponse<InputStream>, T> reading)
      throws IOException, TimeoutException, InterruptedException {
    var request =
        HttpRequest.newBuilder(target.pinnedTo(address))
            .header("Host", target.authority())
            .timeout(total)
            .method(method, body);
    headers.forEach(request::header);
    var client = client(target);
    CompletableFuture<HttpResponse<InputStream>> sending =
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try {
      return sending.thenApply(reading).get(total.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw io(e.getCause());
    } finally {
      sending.cancel(true);
      client.shutdownNow();
    }
  }

  private static IOException io(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException io -> io;
      case UncheckedIOException io -> new IOException(io.getMessage(), io);
      case null, default -> new IOException(cause);
    };
  }

  /** Unlike {@link #read}, what is answered counts: one that breaks off is no answer. */
  private static Reply reply(HttpResponse<InputStream> response) {
    var headers = new HashMap<String, String>();
    response.headers().map().forEach((name, all) -> headers.put(lower(name), all.getFirst()));
    try (var body = response.body()) {
      return new Reply(response.statusCode(), headers, body.readNBytes(MOST_REPLY_BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Answer read(HttpResponse<InputStream> response) {
    try (var body = response.body()) {
      body.readNBytes(MOST_ANSWER_BYTES);
    } catch (IOException e) {
      // The status is what counts; a body that breaks off changes nothing.
      return answer(response);
    }
    return answer(response);
  }

  private static Answer answer(HttpResponse<InputStream> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Retry-After").orElse(null),
        response.headers().firstValue("Location").orElse(null));
  }

  private HttpClient client(Target target) {
    var builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connect);
    if (trust != null) {
      builder.sslContext(trust);
    }
    if (target.isSecure() && !target.isLiteral()) {
      var parameters = new SSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(target.host())));
      builder.sslParameters(parameters);
    }
    return builder.build();
  }
}
