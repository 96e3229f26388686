package eu.controvoce.channel;

import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes outlets of what somebody typed, their keys sealed. Thread-safe. */
@Component
class OutletDrafts {

  private static final Duration LONGEST_LATENESS = Duration.ofDays(60);

  private static final int LONGEST_TOKEN = 1_000;

  /** Keys travel in headers and paths: what cannot stand there is a slip of copying. */
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]+");

  private final Vault vault;

  OutletDrafts(Vault vault) {
    this.vault = vault;
  }

  /**
   * The outlet that is wanted, not saved.
   *
   * @param present the one it changes; {@code null} for a new one
   * @param secret for a new one, made by us; {@code null} if it needs none
   */
  Outlet of(NewOutlet wanted, @Nullable Outlet present, @Nullable String secret) {
    var id = present == null ? new OutletId(Id.random()) : present.id();
    var type = present == null ? wanted.type() : present.type();
    var settings = clean(wanted.settings());
    var key = key(wanted, type, secret);
    if (key != null) {
      settings.put(Outlet.SECRET, vault.seal(key, id.value()));
    } else if (present != null) {
      keep(present, settings);
    }
    return new Outlet(
        id,
        present == null ? null : present.version(),
        present == null ? wanted.city() : present.city(),
        type,
        wanted.name(),
        settings,
        present != null && present.paused(),
        checked(wanted.tooLate()),
        present != null && present.demo(),
        wanted.rules().checked());
  }

  /** A key given for one address must not be sent to another one. */
  private static void keep(Outlet present, Map<String, String> settings) {
    var sealed = present.settings().get(Outlet.SECRET);
    if (sealed == null) {
      return;
    }
    var server = "server";
    if (present.type().isConnectable()
        && !Objects.equals(present.settings().get(server), settings.get(server))) {
      throw new InvalidInput("token", "channel.token.again");
    }
    settings.put(Outlet.SECRET, sealed);
  }

  private static @Nullable String key(NewOutlet wanted, ChannelType type, @Nullable String secret) {
    var given = wanted.token();
    if (!type.isConnectable() || given == null || given.isBlank()) {
      return secret;
    }
    var token = given.strip();
    if (token.length() > LONGEST_TOKEN || !TOKEN.matcher(token).matches()) {
      throw new InvalidInput("token", "channel.token.unreadable");
    }
    return token;
  }

  private static Map<String, String> clean(Map<String, String> settings) {
    var clean = new HashMap<String, String>();
    settings.forEach(
        (key, value) -> Texts.optional(key, value, 2_000).ifPresent(each -> clean.put(key, each)));
    clean.keySet().removeAll(Set.of(Outlet.SECRET));
    return clean;
  }

  private static Duration checked(@Nullable Duration tooLate) {
    if (tooLate == null
        || tooLate.isNegative()
        || tooLate.isZero()
        || tooLate.compareTo(LONGEST_LATENESS) > 0) {
      throw new InvalidInput("tooLate", "outlet.too-late", LONGEST_LATENESS.toDays());
    }
    return tooLate;
  }
}
