package eu.controvoce.site.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceApplication;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.FollowerFigures;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two installations of the product, each with its own store, keys and port, talk to each other over
 * HTTP: one town's account follows the other's and is told what that publishes. The town that
 * follows verifies each signature with the key the other publishes.
 */
class TwoTownsIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  /** What came in at an inbox, and what was said to it. */
  record Got(String type, JsonNode json, int status) {}

  /** Notes what comes in. */
  static class Recorder {

    private final List<Got> got = new CopyOnWriteArrayList<>();

    @Bean
    List<Got> whatCameIn() {
      return got;
    }

    @Bean
    Filter recording() {
      return new OncePerRequestFilter() {
        @Override
        protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
          if (!request.getRequestURI().endsWith("/inbox")) {
            chain.doFilter(request, response);
            return;
          }
          var body = request.getInputStream().readAllBytes();
          chain.doFilter(new Again(request, body), response);
          var json = JSON.readTree(body);
          got.add(new Got(json.path("type").asString(""), json, response.getStatus()));
        }
      };
    }
  }

  @Test
  void oneTownFollowsAnotherAndIsToldWhatItPublishes() throws Exception {
    var portA = freePort();
    var portB = freePort();
    try (var a = start(portA, "a")) {
      new ATown(a);
      var b = start(portB, "b");
      try {
        var town = new ATown(b);
        var actorA = "http://localhost:" + portA + "/fediverso/settimo";
        var actorB = lookedUp(portB);
        var follow =
            """
            {"@context": "https://www.w3.org/ns/activitystreams", "id": "%1$s#follow-1",
             "type": "Follow", "actor": "%1$s", "object": "%2$s"}
            """
                .formatted(actorA, actorB.path("id").asString());

        var sent =
            a.getBean(Courier.class)
                .send(
                    CampaignFixtures.SETTIMO, actorB.path("inbox").asString(), "localhost", follow);

        assertThat(sent).isEqualTo(new Sent.Taken());
        assertThat(b.getBean(Followers.class).count()).isEqualTo(1);
        b.getBean(Postman.class).round();
        assertThat(got(a, "Accept"))
            .singleElement()
            .satisfies(each -> {
              assertThat(each.status()).isEqualTo(202);
              assertThat(each.json().path("object").path("id").asString())
                  .isEqualTo(actorA + "#follow-1");
            });

        var publication = town.publish(town.anAnswer("La graduatoria vale per tutti"));
        b.getBean(Postman.class).round();
        assertThat(got(a, "Create"))
            .singleElement()
            .satisfies(each -> {
              assertThat(each.status()).isEqualTo(202);
              assertThat(each.json().path("object").path("content").asString())
                  .contains("La graduatoria vale per tutti");
            });

        b.close();
        b = start(portB, "b");
        b.getBean(Postman.class).round();
        assertThat(got(a, "Create")).hasSize(1);

        ATown.withdraw(b, publication);
        b.getBean(Postman.class).round();
        assertThat(got(a, "Delete"))
            .singleElement()
            .satisfies(each -> assertThat(each.status()).isEqualTo(202));
        assertThat(b.getBean(FollowerFigures.class).of(CampaignFixtures.SETTIMO).waiting())
            .isZero();
      } finally {
        b.close();
      }
    }
  }

  private JsonNode lookedUp(int port) throws Exception {
    var root = "http://localhost:" + port;
    var found =
        json(root + "/.well-known/webfinger?resource=acct:settimo@localhost:" + port, "*/*");
    return json(found.path("links").get(0).path("href").asString(), "application/activity+json");
  }

  private static JsonNode json(String address, String accept) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
      return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Got> got(ConfigurableApplicationContext context, String type) {
    return ((List<Got>) context.getBean("whatCameIn"))
        .stream().filter(each -> each.type().equals(type)).toList();
  }

  private ConfigurableApplicationContext start(int port, String name) {
    return new SpringApplicationBuilder(ControvoceApplication.class, Recorder.class)
        .run(
            "--controvoce.port=" + port,
            "--controvoce.public-url=http://localhost:" + port,
            "--controvoce.demo=false",
            "--controvoce.data=" + folder.resolve(name),
            "--controvoce.language.cache=target/language-models",
            "--controvoce.fediverse.allow-private=true",
            "--spring.quartz.auto-startup=false",
            "--vaadin.productionMode=true");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A request whose body was read and can be read once more. */
  private static final class Again extends HttpServletRequestWrapper {

    private final ServletInputStream stream;

    Again(HttpServletRequest request, byte[] body) {
      super(request);
      var bytes = new ByteArrayInputStream(body);
      stream =
          new ServletInputStream() {
            @Override
            public int read() {
              return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
              return bytes.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
              return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
              return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
              throw new UnsupportedOperationException("Not asked for");
            }
          };
    }

    @Override
    public ServletInputStream getInputStream() {
      return stream;
    }
  }
}
