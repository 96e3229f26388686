package eu.controvoce.city;

import eu.controvoce.base.Settings;
import eu.controvoce.base.security.Passwords;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The members of the demo network: one per role and city, all with the password {@value #PASSWORD}
 * and the API token {@code demo-<role>-<city>}, both public. Outside demo mode none is made and
 * those of an earlier demo can neither sign in nor use a token: see {@link #barred}.
 */
@Component
@Order(DemoMembers.ORDER)
public class DemoMembers implements ApplicationRunner {

  /** When they are made at start; packs with the demo's cities come before. */
  public static final int ORDER = 200;

  /** Everybody's password in the demo; shorter than anywhere else allowed. */
  public static final String PASSWORD = "demo";

  private static final Logger log = LoggerFactory.getLogger(DemoMembers.class);

  /** Ids of real members are random and never begin like this. */
  private static final String PREFIX = "demo-";

  private final Settings settings;
  private final Members members;
  private final CityRegister register;
  private final Passwords passwords;
  private final Clock clock;

  DemoMembers(
      Settings settings, Members members, CityRegister register, Passwords passwords, Clock clock) {
    this.settings = settings;
    this.members = members;
    this.register = register;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.demo()) {
      ensure();
    } else {
      warn();
    }
  }

  /**
   * Makes sure that all cities and members of the demo are there; those that are stay as they are.
   *
   * @throws IllegalStateException outside demo mode
   */
  public void ensure() {
    if (!settings.demo()) {
      throw new IllegalStateException("Demo members asked for outside demo mode");
    }
    DemoNetwork.CITIES.forEach(city -> register.ensure(city.id(), city.draft(), true));
    var missing =
        DemoNetwork.PEOPLE.stream().filter(each -> !members.existsById(idOf(each))).toList();
    if (!missing.isEmpty()) {
      var hash = passwords.hash(PASSWORD);
      missing.forEach(each -> add(each, hash));
      log.info("Made {} demo members", missing.size());
    }
  }

  /** Everyone of the demo, cities together, network last; empty outside demo mode. */
  public List<Member> all() {
    return settings.demo()
        ? DemoNetwork.PEOPLE.stream()
            .flatMap(each -> members.findById(idOf(each)).stream())
            .toList()
        : List.of();
  }

  /** Whose fixed API token it is; always empty outside demo mode. */
  public Optional<Member> ownerOf(String token) {
    return settings.demo() && token.startsWith(PREFIX) && token.matches("[a-z-]{6,60}")
        ? members.findById(new MemberId(token))
        : Optional.empty();
  }

  /** Whether it is a demo member outside demo mode, who may do nothing at all. */
  public boolean barred(MemberId id) {
    return !settings.demo() && isDemo(id);
  }

  /** Whether it is a member of the demo. */
  public static boolean isDemo(MemberId id) {
    return id.value().startsWith(PREFIX);
  }

  private void warn() {
    var left = members.findAll().stream().filter(each -> isDemo(each.id())).count();
    if (left > 0) {
      log.warn(
          "The store holds {} demo members; outside demo mode none of them can sign in or use a"
              + " token",
          left);
    }
  }

  private void add(DemoNetwork.Person person, String hash) {
    var role = role(person.role());
    var username = person.city() == null ? role : role + "." + person.city().value();
    if (members.findByUsername(username).isPresent()) {
      log.warn("No demo member {}: somebody else has that name", username);
      return;
    }
    members.save(
        new Member(
            idOf(person),
            null,
            username,
            person.name() + " (demo)",
            username + "@example.org",
            hash,
            person.role(),
            person.city(),
            true,
            null,
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }

  private static MemberId idOf(DemoNetwork.Person person) {
    var role = PREFIX + role(person.role());
    return new MemberId(person.city() == null ? role : role + "-" + person.city().value());
  }

  private static String role(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
