package eu.controvoce.site;

import eu.controvoce.channel.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a browser for a second of work before it sends a form, with ALTCHA's protocol: cheap for one
 * person, dear for a program that sends thousands. Nothing is asked of anybody else's server and
 * nothing is kept of who worked. Each solution counts once. Thread-safe.
 */
@Component
public class ProofOfWork {

  /** How long a browser has. */
  static final Duration VALID = Duration.ofMinutes(20);

  /** Hashes at most, half of them on average; about a second on a phone of 2018. */
  static final long HARDEST = 50_000;

  private static final int LONGEST_PAYLOAD = 2_000;
  private static final int MOST_KEPT = 50_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Clock clock;
  private final String key;
  private final Map<String, Long> used = new Used();

  ProofOfWork(Vault vault, Clock clock) {
    this.clock = clock;
    key = HexFormat.of().formatHex(vault.sign("proof-of-work", "ALTCHA"));
  }

  /** What a browser is asked; named as ALTCHA names it. */
  public record Challenge(
      String algorithm, String challenge, long maxnumber, String salt, String signature) {}

  private record Payload(
      @Nullable String algorithm,
      @Nullable String challenge,
      @Nullable Long number,
      @Nullable String salt,
      @Nullable String signature) {}

  /** A new task. */
  public Challenge challenge() {
    var options =
        new Altcha.ChallengeOptions()
            .setAlgorithm(Altcha.Algorithm.SHA256)
            .setMaxNumber(HARDEST)
            .setSecureRandomNumber(true)
            .setHmacKey(key)
            .setExpires(clock.instant().plus(VALID).getEpochSecond());
    try {
      var made = Altcha.createChallenge(options);
      return new Challenge(
          made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    } catch (Exception e) { // all the library declares; every JVM has what it needs
      throw new IllegalStateException("No task could be made", e);
    }
  }

  /**
   * Whether somebody did a task of ours, in time and for the first time.
   *
   * @param solution what the form brought, in base 64; {@code null} or blank without script
   */
  public boolean accepts(@Nullable String solution) {
    if (solution == null || solution.isBlank() || solution.length() > LONGEST_PAYLOAD) {
      return false;
    }
    try {
      var json = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);
      var given = JSON.readValue(json, Payload.class);
      return given != null && isInTime(given.salt()) && isRight(given) && isFirst(given.salt());
    } catch (IllegalArgumentException | JacksonException e) {
      return false;
    }
  }

  /** Our own clock decides, so that tests can move it. */
  private boolean isInTime(@Nullable String salt) {
    if (salt == null || !salt.matches("[0-9a-f]{8,64}\\?expires=\\d{1,12}&?")) {
      return false;
    }
    var expires = Long.parseLong(salt.replaceAll(".*expires=|&$", ""));
    return clock.instant().getEpochSecond() <= expires;
  }

  private boolean isRight(Payload given) {
    if (given.algorithm() == null
        || given.challenge() == null
        || given.number() == null
        || given.signature() == null) {
      return false;
    }
    var payload = new Altcha.Payload();
    payload.algorithm = given.algorithm();
    payload.challenge = given.challenge();
    payload.number = given.number();
    payload.salt = given.salt();
    payload.signature = given.signature();
    try {
      return Altcha.verifySolution(payload, key, false);
    } catch (Exception e) { // all the library declares; what it cannot read is no solution
      return false;
    }
  }

  private boolean isFirst(@Nullable String salt) {
    synchronized (used) {
      return used.put(String.valueOf(salt), clock.millis()) == null;
    }
  }

  private static final class Used extends LinkedHashMap<String, Long> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
