package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.base.net.Reach;
import eu.controvoce.base.net.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks a server whether a page is there: HEAD first, and GET where HEAD is not understood. Each of
 * at most five redirects is judged like the first address, so none leads into a private network;
 * each request takes at most ten seconds and reads at most 64 KB.
 */
@Component
class GuardedProbe implements LinkProbe {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration TOTAL = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 5;
  private static final Map<String, String> WHO =
      Map.of("User-Agent", "Controvoce link check", "Accept", "*/*");

  /** Finds the address of a name. */
  @FunctionalInterface
  interface Resolver {
    InetAddress resolve(String host) throws UnknownHostException, Reach.PrivateAddress;
  }

  private final PinnedHttp http;
  private final Resolver resolver;

  @Autowired
  GuardedProbe() {
    this(new PinnedHttp(CONNECT, TOTAL, null), host -> Reach.resolve(host, false));
  }

  GuardedProbe(PinnedHttp http, Resolver resolver) {
    this.http = http;
    this.resolver = resolver;
  }

  @Override
  public Probed probe(String link) throws InterruptedException {
    var address = link;
    var forGood = true;
    @Nullable String moved = null;
    try {
      for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
        var target = Target.of(withoutFragment(address));
        var answer = ask(target);
        if (!isRedirect(answer)) {
          return verdict(answer.status(), moved);
        }
        address = target.uri().resolve(URI.create(answer.location())).toString();
        forGood = forGood && (answer.status() == 301 || answer.status() == 308);
        moved = forGood ? address : moved;
      }
      return new Probed.Silent();
    } catch (Reach.PrivateAddress e) {
      return new Probed.Inside();
    } catch (IOException | TimeoutException | InvalidInput | IllegalArgumentException e) {
      // What exactly went wrong out there matters to nobody: it cannot be read today.
      return new Probed.Silent();
    }
  }

  private PinnedHttp.Answer ask(Target target)
      throws IOException, TimeoutException, InterruptedException, Reach.PrivateAddress {
    var address = resolver.resolve(target.host());
    var head = http.ask("HEAD", target, address, WHO);
    return head.status() < 400 ? head : http.ask("GET", target, address, WHO);
  }

  private static boolean isRedirect(PinnedHttp.Answer answer) {
    return answer.location() != null
        && switch (answer.status()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
  }

  private static Probed verdict(int status, @Nullable String moved) {
    if (status >= 200 && status < 400) {
      return moved == null ? new Probed.Fine() : new Probed.Moved(moved);
    }
    return switch (status) {
      case 401, 403, 405, 406, 429, 451 -> new Probed.Shut(status);
      default -> new Probed.Gone(status);
    };
  }

  private static String withoutFragment(String link) {
    var at = link.indexOf('#');
    return at < 0 ? link : link.substring(0, at);
  }
}
