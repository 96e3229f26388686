package eu.controvoce.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running product, a real browser, and its REST interface. */
final class Stage implements AutoCloseable {

  private static final String CHROMIUM =
      System.getenv().getOrDefault("CONTROVOCE_CHROMIUM", "/usr/bin/chromium");

  private final Installation product;
  private final Playwright playwright;
  private final Browser browser;

  Stage(Path data, Map<String, String> settings) {
    product = Installation.start(data, settings);
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(
                        List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  Installation product() {
    return product;
  }

  Visitor atADesk() {
    return new Visitor(browser, product.address(), 1440, 900);
  }

  Visitor onAPhone() {
    return new Visitor(browser, product.address(), 390, 844);
  }

  /** What an address answers; the token may be empty. */
  String get(String path, String token) {
    return send(HttpRequest.newBuilder(URI.create(product.address() + path)), token);
  }

  JsonNode json(String path, String token) {
    return JsonMapper.shared().readTree(get(path, token));
  }

  /** Posts JSON and reads the answer. */
  JsonNode post(String path, JsonNode body, String token) {
    var ask =
        HttpRequest.newBuilder(URI.create(product.address() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    return JsonMapper.shared().readTree(send(ask, token));
  }

  /**
   * Plans the officer's first approved text, in their first campaign, on one of their outlets.
   *
   * @return the publication's id
   */
  String plan(String officer, String outlet, Instant at) {
    var campaign = json("/api/v1/campaigns", officer).at("/items/0/id").asString();
    var message = json("/api/v1/messages?status=APPROVED", officer).at("/items/0/id").asString();
    var way =
        json("/api/v1/outlets", officer)
            .get("items")
            .valueStream()
            .filter(each -> each.get("name").asString().equals(outlet))
            .findFirst()
            .orElseThrow();
    var wanted =
        JsonMapper.shared()
            .createObjectNode()
            .put("message", message)
            .put("outlet", way.get("id").asString())
            .put("at", at.toString());
    return post("/api/v1/campaigns/" + campaign + "/publications", wanted, officer)
        .required("id")
        .asString();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    product.close();
  }

  private static String send(HttpRequest.Builder ask, String token) {
    if (!token.isEmpty()) {
      ask.header("Authorization", "Bearer " + token);
    }
    try (var http = HttpClient.newHttpClient()) {
      return http.send(ask.build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
