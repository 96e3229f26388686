package eu.controvoce.base.security;

import eu.controvoce.base.web.ClientNetwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. Failures are counted per account and per network address; from
 * a threshold on, each further one doubles the wait before the next attempt is looked at, from one
 * second to a quarter of an hour. Attempts during a wait are neither looked at nor counted.
 *
 * <p>Nobody is locked out for good: a counter is forgotten an hour after its last failure, and
 * where a member has signed in from before, guesses from elsewhere do not slow them down. A whole
 * town hall can share one address, so its threshold is higher.
 *
 * <p>Kept in memory, of this node only, and for the most recent {@value #MOST} keys. Thread-safe.
 */
@Component
public final class SignInDelay {

  static final int ACCOUNT_THRESHOLD = 5;
  static final int ADDRESS_THRESHOLD = 20;
  private static final int MOST = 20_000;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final Duration FAMILIAR = Duration.ofDays(30);

  private final Clock clock;
  private final Map<String, Failures> failures = new Recent<>();
  private final Map<String, Instant> familiar = new Recent<>();

  SignInDelay(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes an attempt to be looked at. It counts as failed until {@link #succeeded} is called, so
   * that attempts sent all at once do not slip through together.
   *
   * @param account what is being signed in to, normalised; any text
   * @param address the client's IP address
   * @throws TooManyAttempts if it has to wait
   */
  public synchronized void attempt(String account, String address) {
    var now = clock.instant();
    var network = ClientNetwork.of(address);
    var who = accountKey(account, network, now);
    var where = "n " + network;
    var wait = longer(wait(who, ACCOUNT_THRESHOLD, now), wait(where, ADDRESS_THRESHOLD, now));
    if (wait.isPositive()) {
      throw new TooManyAttempts(Duration.ofSeconds(wait.plusMillis(999).toSeconds()));
    }
    failures.merge(who, new Failures(1, now), (old, _) -> old.oneMore(now));
    failures.merge(where, new Failures(1, now), (old, _) -> old.oneMore(now));
  }

  /** The attempt taken before was right: the account's counter starts anew. */
  public synchronized void succeeded(String account, String address) {
    var now = clock.instant();
    var network = ClientNetwork.of(address);
    failures.remove(accountKey(account, network, now));
    // Only this attempt is taken back: an account of one's own is no way to guess at others'.
    failures.computeIfPresent("n " + network, (_, old) -> old.oneLess());
    familiar.put(pair(account, network), now);
  }

  /** Forgets everything. */
  public synchronized void reset() {
    failures.clear();
    familiar.clear();
  }

  private String accountKey(String account, String network, Instant now) {
    var pair = pair(account, network);
    var last = familiar.get(pair);
    return last != null && last.plus(FAMILIAR).isAfter(now) ? pair : "a " + account;
  }

  private static String pair(String account, String network) {
    return "p " + network + " " + account;
  }

  private Duration wait(String key, int threshold, Instant now) {
    var past = failures.get(key);
    if (past == null) {
      return Duration.ZERO;
    }
    if (past.last().plus(FORGOTTEN).isBefore(now)) {
      failures.remove(key);
      return Duration.ZERO;
    }
    if (past.count() < threshold) {
      return Duration.ZERO;
    }
    var doublings = Math.min(past.count() - threshold, 20);
    var whole = Duration.ofSeconds(1L << doublings);
    var until = past.last().plus(whole.compareTo(LONGEST) > 0 ? LONGEST : whole);
    return Duration.between(now, until);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private record Failures(int count, Instant last) {

    Failures oneMore(Instant now) {
      return new Failures(count + 1, now);
    }

    Failures oneLess() {
      return new Failures(Math.max(0, count - 1), last);
    }
  }

  private static final class Recent<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }
}
